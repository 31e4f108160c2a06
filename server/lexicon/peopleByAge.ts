/** People whom an age alone describes: 3岁以下|婴幼儿, 65岁以上|老人. One word a line. */
export const PEOPLE_BY_AGE: readonly string[] = [
  '老人',
  '老年人',
  '高龄',
  '婴幼儿',
  '婴儿',
  '幼儿',
  '儿童',
  '少年',
  '未成年人',
  '学生',
  '居民',
  '人口',
  '人群',
  '妇女',
  '女性',
  '女生',
  '公民',
  '群众',
]

/** People whom a range of ages describes: 16至24岁|青年; 35岁以下青年科技人员 is a condition that the task sets. One word a line. */
export const PEOPLE_BETWEEN_AGES: readonly string[] = ['青年', '人员', '职工', '劳动者']
