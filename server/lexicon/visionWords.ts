/** Words that look at a time beyond the plan, one a line: 展望2035年, 2035年远景目标, 远期到2050年. */
export const VISION_WORDS: readonly string[] = ['展望', '远景', '远期', '愿景', '放眼']

/** Times that only a vision names: 到本世纪中叶. */
export const VISION_TIMES: readonly string[] = [
  '本世纪中叶',
  '本世纪中期',
  '本世纪末',
  '21世纪中叶',
  '二十一世纪中叶',
  '新中国成立一百年',
  '新中国成立100年',
  '建国一百周年',
  '建国100周年',
  '第二个百年',
]

/** Words before a year that is only looked towards: 面向2035年. */
export const LOOKING_TOWARDS: readonly string[] = ['面向', '着眼', '着眼于', '瞄准', '锚定', '对标']
