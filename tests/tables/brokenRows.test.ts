import { describe, expect, it } from 'vitest'
import { placedAlarms } from '../../server/alarms/alarms.ts'
import { departmentsOf } from '../extraction/departments/notation.ts'
import { readingOf } from '../extraction/harness.ts'

const TITLE = '柳州市2023年重点工作任务分解表\n\n'
const HEADER = '序号\t重点任务\t牵头部门\t参加部门\t完成时限'

const rolesOf = (...lines: readonly string[]) => departmentsOf(TITLE + lines.join('\n'))
const textsOf = (...lines: readonly string[]) => readingOf(TITLE + lines.join('\n')).outline.measures.map(({ text }) => text)
const alarmsOf = (...lines: readonly string[]) =>
  placedAlarms(readingOf(TITLE + lines.join('\n'))).flatMap(({ kind, words }) => (kind === 'TABLE_UNREAD' ? [words] : []))

describe('a table with tabs whose cells have several paragraphs', () => {
  it('has them in their columns, with the names on lines of their own apart', () => {
    const rows = [
      '1\t改造管网12公里。\t市住建局\t市财政局\t6月底',
      '2\t新增学位3000个。\n新建学校2所。\t市教育局\n市发改委\t市财政局\n市人社局\n市税务局\t2023年9月\n持续推进',
      '3\t清淤5公里。\t市水利局\t市财政局\t12月',
    ]
    expect(textsOf(HEADER, ...rows)).toEqual(['改造管网12公里。', '新增学位3000个。\n新建学校2所。', '清淤5公里。'])
    expect(rolesOf(HEADER, ...rows).filter((line) => line.startsWith('2'))).toEqual([
      '2 牵头 市教育局',
      '2 牵头 市发改委',
      '2 配合 市财政局',
      '2 配合 市人社局',
      '2 配合 市税务局',
    ])
  })

  it('may lack its last cells, if its rows are numbered', () => {
    const rows = ['1\t新增学位3000个。\t市教育局\n市发改委\t市财政局', '2\t清淤5公里。\t市水利局\t市财政局\t12月']
    expect(rolesOf(HEADER, ...rows)).toEqual([
      '1 牵头 市教育局',
      '1 牵头 市发改委',
      '1 配合 市财政局',
      '2 牵头 市水利局',
      '2 配合 市财政局',
    ])
  })

  it('may have its departments last, but not those who sign', () => {
    const lines = [
      '类别\t序号\t工作内容\t时限\t责任单位',
      '环保\t1\t治理污染。\n清理河道。\t6月底\t市生态环境局\n市水利局',
      '\t2\t植树50万株。\t年底前\t市林业局\n市园林局',
    ]
    const roles = ['1 责任 市生态环境局', '1 责任 市水利局', '2 责任 市林业局']
    expect(rolesOf(...lines)).toEqual([...roles, '2 责任 市园林局'])
    expect(rolesOf(...lines, '', '说明：以上任务按月调度。')).toEqual([...roles, '2 责任 市园林局'])
    expect(rolesOf(...lines, '2023年2月1日')).toEqual(roles)
    expect(rolesOf(...lines, '', '2023年2月1日')).toEqual(roles)
  })

  it('has rows of as many cells as the header, if they are not numbered', () => {
    const rows = [
      '改造管网12公里。\t市住建局\n市水利局\t市财政局',
      '新增学位3000个。\t市教育局\t市财政局\n市人社局',
      '清淤5公里。\t市水利局\t市财政局',
    ]
    expect(rolesOf('重点任务\t牵头单位\t配合单位', ...rows)).toHaveLength(8)
    // two rows without their last cell are not one
    expect(
      rolesOf('重点任务\t牵头单位\t配合单位', '改造管网12公里。\t市住建局', '新增学位3000个。\t市教育局', '清淤5公里。\t市水利局'),
    ).toEqual(['1 牵头 市住建局', '2 牵头 市教育局', '3 牵头 市水利局'])
  })

  it('may have names of columns on two lines, but not two rows of names', () => {
    const rows = ['1\t改造管网12公里。\t市住建局\t市财政局\n市人社局\t6月底', '2\t清淤5公里。\t市水利局\t市财政局\t12月']
    expect(rolesOf('序号\t重点任务\t牵头\n部门\t参加部门\t完成\n时限', ...rows)).toEqual(rolesOf(HEADER, ...rows))
    expect(rolesOf(HEADER, ...rows)).toHaveLength(5)
    expect(rolesOf('序号\t重点任务\t完成时限', '牵头单位\t配合单位', ...rows)).not.toContain('1 牵头 6月底')
  })

  it('ends with an alarm where the parts of a row are not below their columns', () => {
    const rows = [
      '1\t改造管网12公里。\t市住建局\t市财政局\t6月底',
      '2\t新增学位3000个。\t市教育局',
      '市发改委\t新建学校2所，改造8所。\t2023年9月',
      '3\t清淤5公里。\t市水利局\t同上\t12月',
    ]
    expect(rolesOf(HEADER, ...rows)).toEqual(['1 牵头 市住建局', '1 配合 市财政局'])
    expect(alarmsOf(HEADER, ...rows)[0]).toContain('新增学位3000个。')
  })

  it('keeps totals, notes and lines between rows apart', () => {
    const header = '序号\t重点任务\t责任单位\t备注'
    const rows = [
      '1\t改造管网12公里。\t市住建局',
      '2\t新增学位3000个。\t市教育局\t月调度',
      '小计\t\t300',
      '3\t清淤5公里。\t市水利局\t季调度',
    ]
    expect(textsOf(header, ...rows)).toEqual(['改造管网12公里。', '新增学位3000个。', '清淤5公里。'])
    expect(textsOf(header, ...rows, '注：\t以市教育局报送为准')).toEqual(['改造管网12公里。', '新增学位3000个。', '清淤5公里。'])
  })
})

describe('a table with tabs whose cells are broken at the width of their column', () => {
  it('has words and names whole', () => {
    const rows = [
      '1\t改造供水老旧管网12\n公里，新建二次供水泵\n房30座。\t市住房和城乡\n建设局\t市财政局、市自\n然资源局\t6月底',
      '2\t新增公办学位3000个\n，新建学校2所。\t市教育局\t市发改委\n市财政局\t2023年9月',
      '3\t清理河道垃圾，治理黑\n臭水体5条。\t市水利局\t市财政局\t12月',
    ]
    expect(textsOf(HEADER, ...rows)[0]).toBe('改造供水老旧管网12公里，新建二次供水泵房30座。')
    expect(rolesOf(HEADER, ...rows)).toEqual([
      '1 牵头 市住房和城乡建设局',
      '1 配合 市财政局',
      '1 配合 市自然资源局',
      '2 牵头 市教育局',
      '2 配合 市发改委',
      '2 配合 市财政局',
      '3 牵头 市水利局',
      '3 配合 市财政局',
    ])
  })
})

describe('a table with tabs without numbers whose tasks have several lines', () => {
  const header = '工作事项\t责任单位\t完成时限'
  const rows = [
    '鼓励有条件的机关企业和园区',
    '新建托育场所5处，改造学校3所，增加学位。\t市教育局\t6月底',
    '清理河道垃圾12吨，治理黑臭水体5条，新建',
    '泵站3座。\t市水利局\t12月',
  ]

  it('has a row for each line that ends its cells, below names of groups', () => {
    expect(textsOf(header, ...rows)).toEqual([
      '新建托育场所5处，改造学校3所，增加学位。',
      '清理河道垃圾12吨，治理黑臭水体5条，新建\n泵站3座。',
    ])
    expect(textsOf(header, '支持高等院校和职业院校设立相关专业，鼓励', '校企合作。\t市教育局\t长期', ...rows.slice(2))).toHaveLength(2)
    expect(textsOf(header, '支持高等院校和职业院校设立托育等相关专业', '鼓励校企合作。\t市教育局\t长期', ...rows.slice(2))[0]).toBe(
      '支持高等院校和职业院校设立托育等相关专业\n鼓励校企合作。',
    )
  })
})

describe('names on lines of their own in a column', () => {
  it('are apart, however long, where the tasks break at the width of their column', () => {
    const rows = [
      '1\t改造供水老旧管网12\n公里，新建二次供水泵\n房30座。\t市财政局、市自然资源局',
      '2\t新增公办学位3000个\n，新建学校2所，新建\n校舍。\t市发展改革委\n市工信局\n市水利局',
    ]
    expect(rolesOf('序号\t重点任务\t责任单位', ...rows)).toEqual([
      '1 责任 市财政局',
      '1 责任 市自然资源局',
      '2 责任 市发展改革委',
      '2 责任 市工信局',
      '2 责任 市水利局',
    ])
  })
})

describe('rows above the header that say who made the table and when', () => {
  const rows = ['任务\t完成时限\t责任单位\t协办单位', '清淤12公里\t10月底\t县水利局\t县财政局', '新建泵站3座\t11月\t同上\t县发改委']
  const roles = ['1 责任 县水利局', '2 责任 县水利局', '1 配合 县财政局', '2 配合 县发改委']
  it.each([
    '制表单位：县委农办\t\t\t2020年3月10日',
    '填报单位（盖章）：县水利局\t\t\t第1页',
    '制表：张三\t审核：李四\t\t截至2023年6月底',
    '桐柏县水利局\t\t\t2023.6.20',
    '单位：万元\t\t\t2023年2月',
  ])('are no header: %s', (line) => {
    expect(rolesOf(line, ...rows)).toEqual(roles)
  })

  it('are not any words', () => {
    expect(rolesOf('清淤12公里\t\t\t2020年3月10日', ...rows)).toEqual([])
  })
})
