import { describe, expect, it } from 'vitest'
import { readingOf } from './harness.ts'

/** A plan of 2024 with these words under 总体要求, before a task. */
function goalsOf(words: string): readonly string[] {
  const text = `某市数字经济发展行动方案\n\n为加快发展，制定本方案。\n\n一、总体要求\n\n${words}\n\n二、重点任务\n\n（一）建设平台。2025年底前建成3个平台。（市工业和信息化局负责）\n（二）培育企业。引进企业20家。（市商务局负责）\n\n某市人民政府\n2024年8月20日\n`
  return readingOf(text).goals.map(({ kind, surface, to }) => [kind, surface, to].join(' ').trim())
}

describe('goals of a document', () => {
  it.each([
    [
      '（一）主要目标。到2027年，培育企业1000家以上，产值突破500亿元。',
      ['deadline 到2027年 2027-12-31', 'count 1000家以上 2027-12-31', 'amount 突破500亿元 2027-12-31'],
    ],
    // headings that lost the line break behind them
    [
      '（一）指导思想以高质量发展为指导，坚持创新。（二）创建目标2025年，合格率达到98%以上。',
      ['deadline 2025年 2025-12-31', 'percent 达到98%以上 2025-12-31'],
    ],
    ['工作目标：办件满意率达到98%。', ['percent 达到98%']],
    ['以高质量发展为主题，力争到2026年底，全市园区达到12个。', ['deadline 2026年底 2026-12-31', 'count 达到12个 2026-12-31']],
    ['（一）主要目标。招标投标、市场监管等12项指标保持全国标杆。', ['count 12项']],
    ['（二）发展目标。2024年起5年内，人才总量达到2000名左右。', ['deadline 2024年起5年内 2028-12-31', 'count 达到2000名左右 2028-12-31']],
    [
      '（一）主要目标。2024—2026年，游客和收入年均分别增长20%和22%以上。',
      ['deadline 2024—2026年 2026-12-31', 'percent 20% 2026-12-31', 'percent 22%以上 2026-12-31'],
    ],
    [
      '（一）主要目标。到2025年，装机容量达到120MW，居民消费价格指数控制在103.5以内。',
      ['deadline 到2025年 2025-12-31', 'amount 达到120MW 2025-12-31', 'amount 103.5以内 2025-12-31'],
    ],
    [
      '（一）主要目标。培育5家以上年收入过亿元、2家以上年收入达5亿元的企业。',
      ['count 5家以上', 'amount 亿元', 'count 2家以上', 'amount 达5亿元'],
    ],
    // sections of the whole: without a year, and with a month
    ['项目开工前审批用时在现行基础上整体压缩40%以上。', ['percent 40%以上']],
    ['力争到2024年11月底，在餐饮店等40个行业推行改革。', ['deadline 2024年11月底 2024-11-30', 'count 40个 2024-11-30']],
    ['（一）主要目标。经过三年的创新示范，形成一批成果。', ['deadline 三年']],
    ['（一）主要目标。力争用三年时间，企业总数达到10万户。', ['deadline 三年', 'count 达到10万户']],
    ['（一）主要目标。利用两年左右时间，通过五年的努力，人才达到3万人。', ['deadline 两年', 'deadline 五年', 'count 达到3万人']],
    ['（一）预期目标。财政收入增长6%左右。', ['percent 6%左右']],
    [
      '（一）目标任务\n2025年，造林100万亩，森林覆盖率稳定在60%以上。',
      ['deadline 2025年 2025-12-31', 'amount 100万亩 2025-12-31', 'percent 60%以上 2025-12-31'],
    ],
    [
      '（一）主要目标\n近期目标（2024—2026年）：建成示范县5个。\n中期目标（2027年至2030年）：建成示范县15个。',
      ['deadline 2024—2026年 2026-12-31', 'count 5个 2026-12-31', 'deadline 2027年至2030年 2030-12-31', 'count 15个 2030-12-31'],
    ],
    ['总的目标是：到2027年，粮食产量稳定在300万吨。', ['deadline 到2027年 2027-12-31', 'amount 300万吨 2027-12-31']],
    // a section of the whole needs no figure behind 到2027年
    ['到2027年，服务更加均衡；到2035年，体系更加完善。', ['deadline 到2027年 2027-12-31', 'deadline 到2035年 2035-12-31']],
    // where it starts from, and what it goes by, are none
    ['（一）主要目标。在2023年300亿元的基础上，产值达到500亿元。', ['amount 达到500亿元']],
    ['（一）主要目标。以2023年120万吨为基数，产量增长8%。', ['percent 8%']],
    ['（一）主要目标。对照国家18个一级指标、全省12项要求，6项指标进入前列。', ['count 6项']],
    // what a vision tells beyond the plan is none, the year before it is
    [
      '（一）主要目标。到2027年，培育企业1000家以上。展望2035年，产值突破2万亿元，培育企业5000家。',
      ['deadline 到2027年 2027-12-31', 'count 1000家以上 2027-12-31'],
    ],
    ['（一）主要目标。培育企业100家；远期到2050年，产值达到5万亿元。', ['count 100家']],
    [
      '（一）主要目标。到2035年远景目标：占比达到20%；到2027年，占比达到12%。',
      ['deadline 到2027年 2027-12-31', 'percent 达到12% 2027-12-31'],
    ],
    ['（一）主要目标。培育企业100家。到本世纪中叶，产值达到5万亿元。', ['count 100家']],
    [
      '（一）主要目标。落实“十四五”规划和2035年远景目标纲要，到2035年，森林覆盖率达到45%。',
      ['deadline 到2035年 2035-12-31', 'percent 达到45% 2035-12-31'],
    ],
  ])('%s', (words, expected) => {
    expect(goalsOf(words)).toEqual(expected)
  })

  it('are read under a heading in traditional script', () => {
    expect(goalsOf('（一）發展目標。到2027年，培育企業1000家以上。')).toEqual([
      'deadline 到2027年 2027-12-31',
      'count 1000家以上 2027-12-31',
    ])
  })

  it.each([
    ['a year that is only named', '按照省委关于2024年工作的部署，坚持稳中求进。'],
    ['what was reached before', '2019年，全市新增企业1000家。'],
    ['what a group has', '（一）组织领导小组，下设5个专项组。'],
    ['the number of things just listed', '（一）主要目标。围绕政务服务、市场监管等5个方面，推进改革，支持广州、深圳2个城市。'],
    ['as many as are listed', '（一）主要目标。提升电子信息、光伏制造2个优势产业，培育智能机器人、软件、数字视听3个新产业。'],
    ['what another document has', '（一）主要目标。列入目标责任书中的9个断面水质优良。'],
    ['a meeting of a year', '（一）主要目标。为落实2025年全省优化营商环境大会精神，降低成本。'],
    ['a year in the middle of a sentence', '坚持稳中求进，保持到2027年的服务水平。'],
    ['a forecast', '（一）面临的形势。到2027年，常住人口将达到16.5万。\n（二）发展现状。到2025年入园幼儿达到50万人。'],
    ['a challenge', '（一）新的挑战。据测算，到2026年出生人口将增长33%。'],
    ['no figure at all', '（一）主要目标。营商环境持续优化。'],
  ])('are none: %s', (_, words) => {
    expect(goalsOf(words)).toEqual([])
  })
})
