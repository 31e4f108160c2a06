import { describe, expect, it } from 'vitest'
import type { Figure } from '../../server/figures/figures.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import type { LifeState } from '../../server/lexicon/lifeStates.ts'
import { read } from '../../server/reading/read.ts'
import { resolve } from '../../server/resolution/resolve.ts'
import type { Held, HeldDocument } from '../../server/review/held.ts'
import { NOTHING_HELD } from '../../server/review/held.ts'
import { findingsOf } from '../../server/review/review.ts'

/** A made-up draft of 新乡市 with these words in its preamble, and these measures. */
const draft = (preamble: string, ...measures: readonly string[]) =>
  [
    '新乡市落实优化营商环境工作方案',
    `${preamble}结合实际，制定本方案。`,
    '一、主要任务',
    ...measures.map((text, index) => `（${'一二三四五六七八'[index]}）${text}`),
    '新乡市人民政府',
    '2023年3月1日',
  ].join('\n')

function found(text: string, held: Partial<Held> = {}): readonly string[] {
  const reading = read(plainDocument('draft.txt', Buffer.from(text)))
  const resolution = resolve(reading, { documents: held.documents ?? [] })
  return findingsOf({ reading, resolution, asOf: '2023-03-01' }, { ...NOTHING_HELD, ...held }).map(({ kind, words }) => `${kind} ${words}`)
}

const PLAN: HeldDocument = {
  id: 'doc:豫政办〔2022〕41号',
  held: true,
  title: '河南省营商环境优化提升行动方案',
  number: '豫政办〔2022〕41号',
  titleKey: '河南省营商环境优化提升行动方案',
  place: '河南省',
  state: null,
  namedBy: 0,
}
const inState = (state: LifeState): HeldDocument => ({
  ...PLAN,
  state: { asOf: '2023-03-01', state, since: null, until: null, words: null, repealedBy: null },
})
const CITING = '为贯彻落实《河南省营商环境优化提升行动方案》（豫政办〔2022〕41号），'

describe('cited documents', () => {
  it('that nobody holds are told once', () => {
    expect(found(draft(CITING, `落实${CITING.slice(5, -1)}。`))).toEqual([
      'CITATION_UNKNOWN 《河南省营商环境优化提升行动方案》（豫政办〔2022〕41号）',
    ])
  })

  it.each(['《中华人民共和国行政许可法》', '《优化营商环境条例》（国务院令第722号）', '《企业知识产权管理规范》（GB/T 29490-2013）'])(
    'are not told where nothing is to be looked up: %s',
    (title) => expect(found(draft(`根据${title}，`, '精简材料。'))).toEqual([]),
  )

  it('that are held are not told', () => expect(found(draft(CITING, '精简材料。'), { documents: [PLAN] })).toEqual([]))

  it('with another number are told', () => {
    const [one, ...others] = found(draft(CITING.replace('41', '14'), '精简材料。'), { documents: [PLAN] })
    expect([one, others]).toEqual(['CITATION_CONTRADICTORY 《河南省营商环境优化提升行动方案》（豫政办〔2022〕14号）', []])
  })

  it('with another number of the same year are told where two policies print title and number together', () => {
    const asked = (number: string, namedBy: number) =>
      found(draft(CITING.replace('豫政办〔2022〕41号', number), '精简材料。'), { documents: [{ ...PLAN, held: false, namedBy }] })
    expect(asked('豫政办〔2022〕14号', 2)).toEqual(['CITATION_CONTRADICTORY 《河南省营商环境优化提升行动方案》（豫政办〔2022〕14号）'])
    expect(asked('豫政办〔2022〕14号', 1)).toEqual(['CITATION_UNKNOWN 《河南省营商环境优化提升行动方案》（豫政办〔2022〕14号）'])
    expect(asked('豫政办〔2021〕14号', 2)).toEqual(['CITATION_UNKNOWN 《河南省营商环境优化提升行动方案》（豫政办〔2021〕14号）'])
    expect(asked('豫政办〔2022〕41号', 2)).toEqual([])
  })

  it.each([
    '《国务院关于加强数字政府建设的指导意见》（国发〔2022〕41号）',
    '国发〔2022〕12号《国务院关于加强数字政府建设的指导意见》',
    '国发〔2022〕12号文件《国务院关于加强数字政府建设的指导意见》',
  ])('that the register has with another number or title are told, whichever comes first: %s', (cited) =>
    expect(found(draft(`按照${cited}，`, '精简材料。'))).toEqual([`CITATION_CONTRADICTORY ${cited}`]),
  )

  it('with the number of another title are told, but not where the title is only shortened', () => {
    const asked = (title: string) => found(draft(`为贯彻落实《${title}》（豫政办〔2022〕41号），`, '精简材料。'), { documents: [PLAN] })
    expect(asked('河南省粮食仓储设施建设规划')).toEqual(['CITATION_CONTRADICTORY 《河南省粮食仓储设施建设规划》（豫政办〔2022〕41号）'])
    expect(asked('营商环境优化提升行动方案')).toEqual([])
  })

  it.each([
    ['REPEALED', 1],
    ['EXPIRED', 1],
    ['DRAFT', 1],
    ['IN_FORCE', 0],
    ['UNKNOWN', 0],
  ] as const)('that are %s give %i finding', (state, count) =>
    expect(found(draft(CITING, '精简材料。'), { documents: [inState(state)] })).toHaveLength(count),
  )

  it('that the draft itself repeals may have ended before', () => {
    const text = `${draft('', '精简材料。')}`.replace('一、', '《河南省营商环境优化提升行动方案》（豫政办〔2022〕41号）同时废止。\n一、')
    expect(found(text, { documents: [inState('REPEALED')] })).toEqual([])
  })
})

describe('measures', () => {
  const THREE = ['精简材料。（市财政局负责）', '推行网办。（市商务局负责）', '缩短时限。（市税务局负责）']

  it('without a department are told where the others name theirs', () => {
    expect(found(draft('', ...THREE, '加强宣传引导。'))).toEqual(['MEASURE_WITHOUT_DEPARTMENT 加强宣传引导。'])
    expect(found(draft('', ...THREE.slice(0, 2), '加强宣传引导。', '开展培训。'))).toEqual([])
  })

  it('without a deadline are told where the others have one', () => {
    const due = ['精简材料，2023年6月底前完成。', '推行网办，2023年7月底前完成。', '缩短时限，2023年9月底前完成。']
    expect(found(draft('', ...due, '加强宣传引导。'))).toEqual(['MEASURE_WITHOUT_DEADLINE 加强宣传引导。'])
  })

  it('due before the signature are told, and not those of the same month', () => {
    expect(found(draft('', '精简材料，2022年6月底前完成。'))).toEqual(['DEADLINE_BEFORE_SIGNATURE 2022年6月底前'])
    expect(found(draft('', '精简材料，2023年3月底前完成。'))).toEqual([])
  })

  it('due before the signature are told in the aims of the whole document too', () => {
    const text = draft('', '精简材料。').replace('一、主要任务', '一、工作目标\n到2022年底，网上可办率达到95%以上。\n二、主要任务')
    expect(found(text)).toEqual(['DEADLINE_BEFORE_SIGNATURE 2022年底'])
    expect(found(text.replace('到2022年底', '到2023年底'))).toEqual([])
  })

  it('that are articles lack a department only where the others print theirs apart', () => {
    const articles = (departments: string) =>
      draft(
        '',
        ...['精简材料', '推行网办', '缩短时限', '加快审批', '优化服务'].map((words) => `${words}。${departments}`),
        '加强宣传引导。',
      )
        .replace(/（([一二三四五六])）/gu, '第$1条 ')
        .replace('一、主要任务\n', '')
    expect(found(articles('\n责任单位：市商务局'))).toEqual([expect.stringMatching(/^MEASURE_WITHOUT_DEPARTMENT .*加强宣传引导/)])
    expect(found(articles('市商务局负责检查。'))).toEqual([])
  })

  it.each([
    ['附件：1.任务清单\n2.联系人名单\n3.进度表', []],
    ['附件：1.任务清单\n3.联系人名单', ['NUMBERING_GAP 3.联系人名单']],
    ['附件：\n1.任务清单\n2.全市深化“放管服”改革优化\n营商环境任务清单\n4.联系人名单', ['NUMBERING_GAP 4.联系人名单']],
  ])('have attachments without a number missing: %s', (list, expected) => {
    expect(found(draft('', '精简材料。').replace('\n新乡市人民政府', `\n${list}\n新乡市人民政府`))).toEqual(expected)
  })

  it('have headings of attachments without a number missing, unless a list has it', () => {
    const text = `${draft('', '精简材料。')}\n附件1\n任务清单\n附件3\n联系人名单`
    expect(found(text)).toEqual(['NUMBERING_GAP 附件3'])
    expect(found(text.replace('\n新乡市人民政府', '\n附件：1.任务清单\n2.略图\n3.联系人名单\n新乡市人民政府'))).toEqual([])
  })

  it('with a mark too few are told', () => {
    const text = draft('', ...THREE)
      .replace('（二）', '（四）')
      .replace('（三）', '（五）')
    expect(found(text)).toEqual([expect.stringMatching(/^NUMBERING_GAP /)])
  })
})

describe('departments', () => {
  it.each([
    ['市环保局', 'DEPARTMENT_RENAMED 市环保局'],
    ['市国税局', 'DEPARTMENT_RENAMED 市国税局'],
    ['市财证局', 'DEPARTMENT_UNKNOWN 市财证局'],
    ['市财政厅', 'DEPARTMENT_UNKNOWN 市财政厅'],
  ])('%s is told', (name, finding) => expect(found(draft('', `精简材料。（${name}负责）`))).toEqual([finding]))

  it.each([
    ['联合市教育局、市卫计委开展检查。', ['DEPARTMENT_RENAMED 市卫计委']],
    ['联合新乡市环保局开展检查。配合市环保局做好工作。', ['DEPARTMENT_RENAMED 市环保局']],
    ['联合原市卫计委、原新乡市环保局人员开展检查。', []],
    [
      '联合市卫健委、市粮食局开展检查，执行《新乡市环保局检查办法》（新环〔2015〕3号）。',
      ['CITATION_UNKNOWN 《新乡市环保局检查办法》（新环〔2015〕3号）'],
    ],
  ])('with former names in running text are told: %s', (text, expected) => expect(found(draft('', text))).toEqual(expected))

  it.each(['市生态环境局', '市税务局', '市财政局', '省财政厅', '市文广旅局', '市林业局', '市政务办', '国家发展改革委'])(
    '%s is in order',
    (name) => expect(found(draft('', `精简材料。（${name}负责）`))).toEqual([]),
  )

  it('of an invented name are noted, unless a held document names them', () => {
    const text = draft('', '精简材料。（市幸福推进局、市财政局、新乡供电公司负责）')
    expect(found(text)).toEqual(['DEPARTMENT_UNLISTED 市幸福推进局'])
    expect(found(text, { departments: new Set(['dept:410700:幸福推进局']) })).toEqual([])
  })

  it('had their former names before the reform', () => {
    const text = draft('', '精简材料。（市环保局负责）').replace('2023年', '2017年')
    const reading = read(plainDocument('draft.txt', Buffer.from(text)))
    expect(findingsOf({ reading, resolution: resolve(reading, { documents: [] }), asOf: '2017-03-01' }, NOTHING_HELD)).toEqual([])
  })
})

describe('figures', () => {
  const text = '企业开办全流程网上办理，电子证照应用率达到90%以上，2023年6月底前完成。'
  const figure = (more: Partial<Figure>): Figure => ({
    id: 'f',
    kind: 'percent',
    unit: '%',
    value: 90,
    comparator: 'at-least',
    to: null,
    surface: '90%以上',
    text,
    ...more,
  })
  const asked = (own: string, more: Partial<Figure>) =>
    found(draft(CITING, own), { documents: [PLAN], upstream: [{ document: PLAN.id, figures: [figure(more)] }] })

  it('below those of the upstream document are told', () => {
    expect(asked('电子证照应用率达到80%以上。', {})).toEqual([expect.stringMatching(/^FIGURE_LOOSER .*80%/)])
    expect(asked('电子证照应用率达到95%以上。', {})).toEqual([])
    expect(asked('不动产登记网办率达到80%以上。', {})).toEqual([])
  })

  it.each([
    ['于新增实体证照制发后5个工作日内完成电子证照签章。', 1],
    ['在新增实体证照制发后5个工作日内完成电子证照签章。', 1],
    ['于新增实体证照制发后1个工作日内完成电子证照签章。', 0],
    ['于新增实体证照制发后5个工作日内完成档案移交。', 0],
    ['于注销实体证照后5个工作日内完成电子证照签章。', 0],
    ['5个工作日内完成电子证照签章。', 0],
  ])('of a sentence cut out of a longer one are compared: %s', (own, count) => {
    // 豫数政办〔2023〕3号, （四）
    const upstream = {
      kind: 'deadline',
      unit: '个工作日',
      value: 2,
      comparator: 'at-most',
      surface: '2个工作日内',
      text: '依托省一体化政务服务平台制发电子证照的省直相关部门，要将业务办理结果数据流转至省电子证照系统，实时生成待签章的电子证照，并于新增实体证照制发后2个工作日内完成电子证照签章；有自建电子证照系统或垂直管理业务办理系统的省直相关部门，实时制发电子证照，同步推送电子证照文件至省电子证照库。',
    }
    expect(asked(own, upstream)).toHaveLength(count)
  })

  it('that name no object are not compared', () => {
    const upstream = {
      kind: 'count',
      unit: '个工作日',
      value: 2,
      comparator: 'at-most',
      surface: '2个工作日内',
      text: '电力接入工程，2个工作日内完成。',
    }
    expect(asked('移交案件。目标时限：3个工作日内。', upstream)).toEqual([])
  })

  it('of amount are not compared: a place does its part', () => {
    const upstream = { kind: 'count', unit: '家', value: 100, surface: '新增规上工业企业100家', text: '新增规上工业企业100家。' }
    expect(asked('新增规上工业企业20家。', upstream)).toEqual([])
  })
})

describe('names of other places', () => {
  const words = '依托青岛市电子政务外网统一受理平台，推动涉企事项一网通办。'
  const elsewhere = [{ measure: 'doc:青#m1', text: words, title: '青岛市优化营商环境方案', names: ['青岛市'] }]

  it('are told within words of that place', () => expect(found(draft('', words), { elsewhere })).toEqual(['OTHER_PLACE 青岛市']))
  it('are not told elsewhere', () => expect(found(draft('', '学习借鉴青岛市经验做法，精简材料。'), { elsewhere })).toEqual([]))
})
