import { describe, expect, it } from 'vitest'
import { departmentsOf } from '../extraction/departments/notation.ts'
import { readingOf } from '../extraction/harness.ts'

const TITLE = '柳州市白沙镇2024年人居环境整治计划\n\n'

const textsOf = (...lines: readonly string[]) => readingOf(TITLE + lines.join('\n')).outline.measures.map(({ text }) => text)
const rolesOf = (...lines: readonly string[]) => departmentsOf(TITLE + lines.join('\n'))

describe('a table whose cells blanks divide, with cells broken over lines', () => {
  it('has the rest of a task below its first line put behind it', () => {
    const lines = [
      '序号    工作任务                          责任单位      协助单位      一季度  二季度  三季度',
      '1       改造户厕420座                     镇农业农村办  镇卫生院                √       √',
      '2       新建污水处理站3座，铺设管网       镇村镇建设办  石桥村、上坪村   √',
      '        12公里，受益560户',
      '3       栽植苗木1.5万株                   镇林业站      各村（社区）     √              √',
    ]
    expect(textsOf(...lines)).toEqual(['改造户厕420座', '新建污水处理站3座，铺设管网12公里，受益560户', '栽植苗木1.5万株'])
    expect(rolesOf(...lines)).toEqual([
      '1 责任 镇农业农村办',
      '1 配合 镇卫生院',
      '2 责任 镇村镇建设办',
      '2 配合 石桥村',
      '2 配合 上坪村',
      '3 责任 镇林业站',
      '3 配合 各村（社区）*',
    ])
  })

  it('has names on lines of their own apart, and a broken one whole', () => {
    const lines = [
      '工作任务                    牵头单位      配合单位',
      '新建公园10个。              市林业局      市财政局',
      '                                          市住建局',
      '改造老旧小区120个，         市住建局      市财政局、市自然资',
      '惠及居民2万户。                           源和规划局',
      '新增学位3000个。            市教育局      各区政府',
    ]
    expect(rolesOf(...lines.slice(0, 3), ...lines.slice(5))).toEqual([
      '1 牵头 市林业局',
      '1 配合 市财政局',
      '1 配合 市住建局',
      '2 牵头 市教育局',
      '2 配合 各区政府*',
    ])
    const indented = lines.map((line, index) => `${['序号', '1', '', '2', '', '3'][index] ?? ''}`.padEnd(index === 0 ? 4 : 6) + line)
    expect(rolesOf(...indented)).toEqual([
      '1 牵头 市林业局',
      '1 配合 市财政局',
      '1 配合 市住建局',
      '2 牵头 市住建局',
      '2 配合 市财政局',
      '2 配合 市自然资源和规划局',
      '3 牵头 市教育局',
      '3 配合 各区政府*',
    ])
  })

  it('has cells moved to the right by a long or wide one', () => {
    const header = '序号  重点任务                        责任单位                 完成时限'
    const rows = [
      '1   按照《医疗废物管理条例》建设       牵头：市生态环境局       2020年11月',
      '    处置中心，日处置15吨。          配合：市住房城乡建设局',
      '2   储备负压救护车20辆、呼吸机      牵头：市应急局           2020年9月',
      '    150台，医用口罩300万只。        配合：市财政局',
    ]
    const last = [
      '3   落实《中华人民共和国传染病防治法》， 牵头：市司法局             2020年9月',
      '    开展执法检查4次。              配合：市卫生健康委',
    ]
    expect(rolesOf(header, ...rows, ...last)).toEqual([
      '1 牵头 市生态环境局',
      '1 配合 市住房城乡建设局',
      '2 牵头 市应急局',
      '2 配合 市财政局',
      '3 牵头 市司法局',
      '3 配合 市卫生健康委',
    ])
  })

  it('ends before a paragraph that stands below none of its cells, or below the first', () => {
    const header = '序号    工作任务              责任单位'
    const row = '1       新建公园10个。        市林业局'
    expect(textsOf(header, row, '            各单位要按月报送进展情况。')).toEqual(['新建公园10个。'])
    expect(textsOf(header, row, '各单位要按月报送进展情况。')).toEqual(['新建公园10个。'])
  })

  it('has ticks below quarters without saying which, and none for a task of no fixed time', () => {
    const header = '工作任务              责任单位      第一季度  第二季度  第三季度  第四季度'
    const rows = [
      '新建公园10个。        市林业局                ●',
      '开展河道巡查。        市水利局',
      '新增学位3000个。      市教育局      ●      ●      ●      ●',
    ]
    expect(rolesOf(header, ...rows)).toEqual(['1 责任 市林业局', '2 责任 市水利局', '3 责任 市教育局'])
    expect(readingOf([TITLE, header, ...rows].join('\n')).targets.filter(({ kind }) => kind === 'deadline')).toEqual([])
  })
})
