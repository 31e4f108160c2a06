import { describe, expect, it } from 'vitest'
import { factsOf } from './harness.ts'

const BODY = '\n各区财政局：\n现将有关事项通知如下。\n一、建设水库。（市水利局负责）\n'

describe('the title of a document', () => {
  it.each([
    '柳州市财政局、柳州市水利局转发财政部、水利部《关于颁发〈防汛补助费管理办法〉的通知》',
    '柳州市教育局转发教育部《关于做好招生工作的意见》',
    '柳州市人民政府办公室批转市水利局《关于节约用水的报告》',
  ])('may close with that of what it forwards: %s', (title) => {
    expect(factsOf(`${title}${BODY}`).title).toBe(title)
  })

  it.each(['国家医疗保障局令第5号', '国家税务总局公告2021年第3号', '财库〔2019〕38号', '2018年1月印发'])(
    'is above its number in brackets: %s',
    (number) => {
      const title = '医疗保障基金监督管理举报处理暂行办法'
      expect(factsOf(`${title}\n（${number}）\n第一条 为规范举报处理，制定本办法。\n第二条 市财政局负责落实经费。\n`).title).toBe(title)
    },
  )

  it('is below the mark of an abstract that a library prints', () => {
    const title = '深化医药卫生体制改革2022年重点工作任务'
    const facts = factsOf(`摘要\n<正>国办发〔2022〕14号\n\n${title}${BODY}`)
    expect([facts.title, facts.documentNumber]).toEqual([title, '国办发〔2022〕14号'])
  })

  it('never holds a line of the record of its site', () => {
    const page = '通知——杜绝乱堆乱放垃圾杂物\n发布时间:2019-11-25 10:47:40\n通 知\n为美化村容村貌，现通知如下。\n'
    expect(factsOf(page).title).toBeNull()
    expect(factsOf(`索引号：0100/2024-1\n柳州市节水工作方案${BODY}`).title).toBe('柳州市节水工作方案')
  })

  it('is below the issuer and day of a bulletin, and goes on behind 》 on the next line', () => {
    const report = '关于2022年第三季度重大项目督查情况的通报'
    expect(factsOf(`督查通报\n（第6期）\n柳州市人民政府督查室　　　2022年11月15日\n${report}${BODY}`).title).toBe(report)
    const division = '关于印发2017年区《政府工作报告》\n重点工作责任分解的通知'
    expect(factsOf(`柳州市人民政府办公室\n柳政发〔2017〕11号\n${division}${BODY}`).title).toBe(division.replace('\n', ''))
  })

  it.each(['任务分工表', '任务分解及工作进度表', '工程年度计划表'])('may be that of a table: …%s', (kind) => {
    const table = '序号\t工作任务\t责任单位\n1\t新增学位5000个。\t市教育局\n2\t建成水库。\t市水利局\n'
    expect(factsOf(`附件\n柳州市医疗卫生${kind}\n\n${table}`).title).toBe(`柳州市医疗卫生${kind}`)
  })

  it.each(['柳办〔2021〕5号\n★', '柳办〔2021〕5号\n━━━━━━━━━━', '柳函〔2024〕7号　　　签发人：马某某\n'])(
    'begins below the red head: %s',
    (head) => {
      expect(factsOf(`${head}\n关于加强某项管理的通知${BODY}`).title).toBe('关于加强某项管理的通知')
    },
  )

  it('begins below a month on a line of its own', () => {
    const title = '柳州市人民代表大会常务委员会关于修改《柳州市节水条例》的决定'
    expect(factsOf(`2023年5月\n${title.slice(0, 18)}\n${title.slice(18)}${BODY}`).title).toBe(title)
    expect(factsOf(`2023年度\n柳州市民生实事实施方案${BODY}`).title).toBe('2023年度柳州市民生实事实施方案')
  })

  it.each([
    ['柳州市人民政府办公室\n市政府专题会议纪要', '市政府专题会议纪要'],
    ['鹿寨县人民政府办公室\n县政府常务会议纪要', '县政府常务会议纪要'],
    ['柳州市人民政府\n常务会议纪要', '柳州市人民政府常务会议纪要'],
  ])('of minutes is below who writes them, if it says whose meeting it was: %s', (head, title) => {
    expect(
      factsOf(`${head}\n〔2020〕第43期\n2020年9月15日，副市长主持召开会议，议定事项如下：\n一、建设水库。（市水利局负责）\n`).title,
    ).toBe(title)
  })

  it.each([
    ['中共滦县县委滦县人民政府关于推进乡村振兴的实施意见', '滦县'],
    ['中共柳城县县委办公室关于加强管理的通知', '柳城县'],
    ['某某河自治州人民政府办公室关于加强管理的通知', '某某河自治州'],
    ['石桥县贯彻落实督察反馈意见整改任务清单', '石桥县'],
  ])('has the level of a place once: %s', (title, place) => {
    expect(factsOf(`${title}${BODY}`).jurisdiction).toContain(place)
    expect(factsOf(`${title}${BODY}`).jurisdiction).not.toContain('县县')
  })
})
