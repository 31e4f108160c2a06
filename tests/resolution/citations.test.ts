import { describe, expect, it } from 'vitest'
import { policyOf, resolveCitations } from '../../server/resolution/citations.ts'
import { documentFrom } from '../../server/resolution/documents.ts'
import type { KnownDocument } from '../../server/resolution/types.ts'
import { readingOf, withPreamble, withTask } from '../extraction/harness.ts'

const known = (one: Partial<KnownDocument> & { id: string }): KnownDocument => ({
  held: true,
  title: null,
  number: null,
  titleKey: '',
  place: null,
  ...one,
})

function resolved(text: string, documents: readonly KnownDocument[] = []) {
  const reading = readingOf(text)
  return resolveCitations(reading, policyOf(reading, { documents }), { documents })
}

const NOTHING = { documents: [] }
const unnumbered = withTask('做好工作。').replace('津政发〔2023〕8号\n', '')

describe('the document that was read', () => {
  it('has its number as id, else its place and title', () => {
    expect(policyOf(readingOf(withTask('做好工作。')), NOTHING)).toMatchObject({
      id: 'doc:津政发〔2023〕8号',
      place: '天津市',
      level: 'province',
      year: 2023,
      issuedOn: '2023-05-10',
      kind: '通知',
    })
    expect(policyOf(readingOf(unnumbered), NOTHING).id).toBe('doc:天津市:天津市优化环境工作方案')
  })
})

it('a regulation of the State Council is one document, with its issuer in front of the title and without', () => {
  const found = ['国务院优化营商环境条例', '优化营商环境条例'].map((title) => documentFrom({ title, number: null }))
  expect(new Set(found.map(({ id }) => id))).toEqual(new Set(['doc:全国:优化营商环境条例']))
})

it('a place has one name, in full or short', () => {
  const title = '红河州打造一流营商环境三年行动计划'
  const found = [documentFrom({ title, number: null }), documentFrom({ title, number: null, place: '红河州' })]
  expect(new Set(found.map(({ id }) => id))).toEqual(new Set([`doc:红河哈尼族彝族自治州:${title}`]))
  expect(documentFrom({ title, number: '红建发〔2020〕327号' }).place).toBe('红河哈尼族彝族自治州')
})

it('a number whose letters are those of another place is no id, and no citation of that number leads there', () => {
  const slip = policyOf(readingOf(withTask('做好工作。').replace('津政发〔2023〕8号', '巴府办发〔2023〕8号')), NOTHING)
  expect(slip).toMatchObject({ id: 'doc:天津市:天津市优化环境工作方案', number: '巴府办发〔2023〕8号' })
  const [cited] = resolved(withTask('落实《重点产业意见》（巴府办发〔2023〕8号）。'), [known({ ...slip, place: '天津市' })])
  expect(cited?.document.id).toBe('doc:巴府办发〔2023〕8号')
})

describe('a document without a number', () => {
  it('is the known numbered one of its title and place', () => {
    const one = known({
      id: 'doc:津政发〔2023〕8号',
      held: false,
      number: '津政发〔2023〕8号',
      titleKey: '天津市优化环境工作方案',
      place: '天津市',
    })
    expect(policyOf(readingOf(unnumbered), { documents: [one] })).toMatchObject({ id: one.id, number: one.number })
    expect(policyOf(readingOf(unnumbered), { documents: [{ ...one, place: '上海市' }] }).number).toBeNull()
  })

  it.each([
    // [last task, day of issue, number of the other document, whether the document is that one]
    ['做好工作。', '2023年5月10日', '津政发〔2023〕8号', true],
    ['做好工作。', '2023年1月3日', '津政发〔2022〕58号', true],
    ['做好工作。', '2022年12月30日', '津政发〔2023〕1号', true],
    ['做好工作。', '2023年5月10日', '津政发〔2022〕8号', false],
    ['做好工作。', '2023年5月10日', '津政发〔2024〕8号', false],
    ['《天津市优化环境工作方案》（津政发〔2023〕1号）同时废止。', '2023年5月10日', '津政发〔2023〕1号', false],
    ['《天津市优化环境工作方案》（津政发〔2023〕1号）停止执行。', '2023年5月10日', '津政发〔2023〕8号', true],
  ])('%s of %s has the number %s: %s', (task, day, number, expected) => {
    const text = withTask(task).replace('津政发〔2023〕8号\n', '').replaceAll('2023年5月10日', day)
    const one = known({ id: `doc:${number}`, held: false, number, titleKey: '天津市优化环境工作方案', place: '天津市' })
    expect(policyOf(readingOf(text), { documents: [one] }).number).toBe(expected ? number : null)
  })

  it('repeals its former edition, of which other documents give the number', () => {
    const number = '津政发〔2022〕1号'
    const text = withTask(`《天津市优化环境工作方案》（${number}）同时废止。`).replace('津政发〔2023〕8号\n', '')
    const one = known({ id: `doc:${number}`, held: false, number, titleKey: '天津市优化环境工作方案', place: '天津市' })
    expect(resolved(text, [one])).toMatchObject([{ mention: { relation: 'repeals' }, document: { id: one.id } }])
  })

  it('and without a title is told by its bytes', () => {
    const [one, other] = ['无题一', '无题二'].map((text) => policyOf(readingOf(`，${text}，`), NOTHING))
    if (one?.titleKey === '') expect(one.id).not.toBe(other?.id)
  })
})

it.each([
  ['《中华人民共和国国民经济和社会发展第十三个五年规划纲要》', 'doc:全国:国民经济和社会发展第十三个五年规划纲要'],
  ['《国民经济和社会发展第十三个五年规划纲要》', 'doc:全国:国民经济和社会发展第十三个五年规划纲要'],
  ['《国民经济和社会发展第十二个五年规划纲要》', 'doc:全国:国民经济和社会发展第十二个五年规划纲要'],
  ['《浙江省国民经济和社会发展第十三个五年规划纲要》', 'doc:浙江省:浙江省国民经济和社会发展第十三个五年规划纲要'],
  ['我市《国民经济和社会发展第十三个五年规划纲要》', 'doc:天津市:国民经济和社会发展第十三个五年规划纲要'],
])('the outline of a five-year plan is that of the country unless a place is named: %s', (title, id) => {
  expect(resolved(withTask(`落实${title}。`)).map(({ document }) => document.id)).toEqual([id])
})

describe('citations', () => {
  it('by number here and by title there are one document', () => {
    const text = withPreamble('根据《关于优化环境的实施意见》（国办发〔2022〕30号），制定本方案。').replace(
      '推进重点工作。',
      '推进重点工作。落实《关于优化环境的实施意见》。',
    )
    expect(resolved(text).map(({ document }) => document.id)).toEqual(['doc:国办发〔2022〕30号', 'doc:国办发〔2022〕30号'])
  })

  it('meet a known document by number, in any bracket, else by title in its place', () => {
    const text = withTask('落实《国务院办公厅关于优化环境的意见》（国办发[2022]30号）和《促进消费条例》。')
    const documents = [
      known({ id: 'doc:国办发〔2022〕30号', number: '国办发〔2022〕30号' }),
      known({ id: 'doc:全国:促进消费条例', titleKey: '促进消费条例', place: '全国' }),
      known({ id: 'doc:天津市:天津市促进消费条例', titleKey: '天津市促进消费条例', place: '天津市' }),
    ]
    expect(resolved(text, documents).map(({ document, status }) => [document.id, status])).toEqual([
      ['doc:国办发〔2022〕30号', 'RESOLVED'],
      ['doc:全国:促进消费条例', 'RESOLVED'],
    ])
  })

  it('are ambiguous where two known documents have the title', () => {
    const documents = ['a', 'b'].map((id) => known({ id, titleKey: '重点产业发展实施意见', place: null }))
    expect(resolved(withTask('落实《重点产业发展的实施意见》。'), documents)).toMatchObject([
      { status: 'AMBIGUOUS', candidates: ['a', 'b'] },
    ])
  })

  it('are not held where nothing is known of them, and say so', () => {
    expect(resolved(withTask('落实《重点产业发展的实施意见》。'))).toMatchObject([{ status: 'NOT_HELD', reason: 'its text is not held' }])
  })

  it('lead to no document of another place, where the title tells none', () => {
    const lead = (place: string) =>
      resolved(withTask('落实《重点产业意见》。'), [known({ id: 'a', titleKey: '重点产业意见', place })])[0]?.document.id
    expect(['全国', '天津市', '上海市'].map(lead)).toEqual(['a', 'a', 'doc:?:重点产业意见'])
  })

  it.each([
    ['落实2022年市《政府工作报告》重点任务。', 'doc:天津市:2022年政府工作报告'],
    ['落实《政府工作报告》重点任务。', 'doc:天津市:2023年政府工作报告'],
    ['落实国务院《政府工作报告》。', 'doc:全国:2023年政府工作报告'],
    ['落实全国第十三届人民代表大会第五次会议《2022年政府工作报告》。', 'doc:全国:2022年政府工作报告'],
    ['落实市第十四届人民代表大会第四次会议审议通过的《政府工作报告》。', 'doc:天津市:2023年政府工作报告'],
    ['落实《市促进政务服务便利化若干措施》。', 'doc:天津市:市促进政务服务便利化若干措施'],
    ['落实《全市政府开放日工作方案》。', 'doc:天津市:全市政府开放日工作方案'],
    ['落实《杭城市生活垃圾管理条例》。', 'doc:?:杭城市生活垃圾管理条例'],
    ['落实《清江县古树保护条例》。', 'doc:?:清江县古树保护条例'],
    ['落实《证券公司上市条例》。', 'doc:?:证券公司上市条例'],
    ['落实《政府投资条例》。', 'doc:全国:政府投资条例'],
    ['落实国务院《城市绿化条例》。', 'doc:全国:城市绿化条例'],
    ['落实《中华人民共和国城市绿化条例》。', 'doc:全国:城市绿化条例'],
    ['落实《行政处罚法》。', 'doc:全国:行政处罚法'],
    ['按照《生活垃圾管理条例》。', 'doc:?:生活垃圾管理条例'],
    ['落实《市场准入负面清单》。', 'doc:?:市场准入负面清单'],
    ['落实省、市《重点产业意见》。', 'doc:?:重点产业意见'],
    ['根据市政府《重点产业意见》。', 'doc:天津市:重点产业意见'],
    ['落实出台天津市《重点产业意见》。', 'doc:天津市:重点产业意见'],
    ['根据市场监管总局《重点产业意见》。', 'doc:全国:重点产业意见'],
    ['落实《关于在全市应用电子证照办理业务的通知》。', 'doc:?:在全市应用电子证照办理业务通知'],
    ['落实《自由贸易试验区负面清单管理办法》。', 'doc:?:自由贸易试验区负面清单管理办法'],
  ])('%s: the word of level tells the place', (sentence, id) => {
    expect(resolved(withTask(sentence)).map(({ document }) => document.id)).toEqual([id])
  })

  it.each<[string, string | null]>([
    ['按照国家知识产权局《重点产业意见》。', '国家知识产权局'],
    ['根据教育部、财政部印发的《重点产业意见》。', '教育部、财政部'],
    ['按照国务院《重点产业意见》。', '国务院'],
    ['根据市财政局《重点产业意见》。', null],
    ['落实国家《重点产业意见》。', null],
  ])('%s: the words name the issuer', (sentence, issuer) => {
    expect(resolved(withTask(sentence)).map(({ document }) => document.issuer)).toEqual([issuer])
  })

  it('of a report that each government gives lead to as many as citing documents, where no government is known', () => {
    const ids = ['一', '二'].flatMap((one) =>
      resolved(`关于落实重点工作${one}的通知\n各单位：\n一、主要任务\n1.落实《政府工作报告》，做好各项工作。\n`).map(
        ({ document }) => document.id,
      ),
    )
    expect(new Set(ids).size).toBe(2)
  })

  it('do not lead to the document itself', () => {
    expect(resolved(withTask('落实津政发[2023]8号文件要求。'))).toEqual([])
  })

  it.each(['原《天津市优化环境工作方案》同时废止', '《天津市优化环境工作方案（试行）》同时废止'])(
    '%s leads to the edition before it, which no other citation means',
    (words) => {
      const reading = readingOf(unnumbered.replace('做好工作。', `做好工作。${words}。`))
      const policy = policyOf(reading, NOTHING)
      const [former] = resolveCitations(reading, policy, { documents: [known({ ...policy })] })
      expect(former).toMatchObject({ document: { id: `${policy.id}:former`, number: null }, status: 'NOT_HELD' })
      const another = withTask('做好工作。').replaceAll('优化环境', '提升服务').replace('做好工作。', '落实《天津市优化环境工作方案》。')
      const documents = [known({ ...policy }), known({ ...former?.document, id: `${policy.id}:former`, held: false })]
      const [citing] = resolved(another, documents)
      expect(citing).toMatchObject({ document: { id: policy.id }, status: 'RESOLVED' })
    },
  )

  describe('of a rule that is issued again under its title', () => {
    const edition = (number: string, issuedOn: string | null, more: Partial<KnownDocument> = {}) =>
      known({
        id: `doc:${number}`,
        number,
        titleKey: '天津市公租房管理办法',
        title: '天津市公租房管理办法',
        place: '天津市',
        issuedOn,
        ...more,
      })
    const [former, later] = [edition('津政发〔2015〕8号', '2015-03-10'), edition('津政发〔2021〕9号', '2021-06-01')]
    const byTitle = (day: string, documents: readonly KnownDocument[], title = '天津市公租房管理办法') => {
      const citing = withTask(`落实《${title}》。`)
        .replaceAll('2023年5月10日', day)
        .replace('〔2023〕8号', `〔${day.slice(0, 4)}〕8号`)
      const [citation] = resolved(citing, documents)
      return citation?.status === 'AMBIGUOUS' ? citation.candidates : [citation?.document.id, citation?.reason].filter((one) => one)
    }
    const ANY = [former.id, later.id]
    const TITLED = 'doc:天津市:天津市公租房管理办法'

    it.each<[string, string, readonly KnownDocument[], readonly string[]]>([
      ['the edition of its time', '2023年5月10日', [former, later], [later.id]],
      ['not one that is issued after it', '2018年5月10日', [former, later], [former.id]],
      ['not one of the same year that is issued after it', '2021年5月31日', [former, later], [former.id]],
      ['an edition by the year of its number alone', '2023年5月10日', [former, edition('津政发〔2021〕9号', null)], [later.id]],
      [
        'either, in the year of a number without a day',
        '2021年5月10日',
        [former, edition('津政发〔2021〕9号', null, { held: false })],
        ANY,
      ],
      ['either, if the later one is not yet in force', '2021年7月1日', [former, { ...later, inForceFrom: '2021-08-01' }], ANY],
      ['the later one once it is in force', '2021年9月1日', [former, { ...later, inForceFrom: '2021-08-01' }], [later.id]],
      [
        'no draft of a new edition',
        '2023年5月10日',
        [former, { ...later, number: null, title: '天津市公租房管理办法（征求意见稿）' }],
        [former.id],
      ],
      ['an unknown one before the only known', '2012年5月10日', [later], [TITLED, 'only a later edition of it is known']],
      [
        'another than the later one of its id',
        '2012年5月10日',
        [{ ...later, number: null, id: TITLED }],
        [`${TITLED}:earlier`, 'only a later edition of it is known'],
      ],
      [
        'the numbered one, not the one known by title',
        '2023年5月10日',
        [former, edition('', null, { id: TITLED, number: null, held: false })],
        [former.id],
      ],
    ])('means %s', (_, day, documents, expected) => expect(byTitle(day, documents)).toEqual(expected))

    it('means either of two that may be of every year, unless the later one repeals the former', () => {
      const of = (one: KnownDocument) => ({ ...one, title: '天津市公租房工作要点', titleKey: '天津市公租房工作要点' })
      expect(byTitle('2023年5月10日', [of(former), of(later)], '天津市公租房工作要点')).toEqual(ANY)
      const repealing = { ...of(later), repeals: [former.id] }
      expect(byTitle('2023年5月10日', [of(former), repealing], '天津市公租房工作要点')).toEqual([later.id])
    })
  })

  it('of one of two texts that print one number mean that whose title they print, else either', () => {
    const number = '津政发〔2022〕12号'
    const documents = ['供水管理意见', '森林防火意见'].map((titleKey, at) => known({ id: `doc:${at}`, number, titleKey, place: '天津市' }))
    expect(resolved(withTask(`落实《森林防火意见》（${number}）。`), documents)).toMatchObject([
      { document: { id: 'doc:1' }, status: 'RESOLVED' },
    ])
    expect(resolved(withTask(`落实${number}文件。`), documents)).toMatchObject([{ status: 'AMBIGUOUS', candidates: ['doc:0', 'doc:1'] }])
  })

  it('by a title without a place mean the document of a place around, though others cite the title too', () => {
    const titleKey = '重点产业意见'
    const documents = [known({ id: 'doc:?:重点产业意见', titleKey, held: false }), known({ id: 'a', titleKey, place: '天津市' })]
    expect(resolved(withTask('落实《重点产业意见》。'), documents)).toMatchObject([{ document: { id: 'a' }, status: 'RESOLVED' }])
  })

  it('of a draft do not mean what was issued after it', () => {
    const issued = known({ id: 'doc:津政发〔2021〕9号', number: '津政发〔2021〕9号', titleKey: '天津市租房办法', place: '天津市' })
    const [draft] = resolved(withTask('落实《天津市租房办法（征求意见稿）》。'), [issued])
    expect(draft?.document.id).toBe('doc:天津市:天津市租房办法征求意见稿')
  })

  it('of a later year are kept with a reason', () => {
    expect(resolved(withTask('落实《重点产业意见》（津政发〔2024〕3号）。'))).toMatchObject([
      { status: 'NOT_HELD', reason: 'its number is of a later year than the document that cites it' },
    ])
  })
})

describe('documents', () => {
  it.each([
    [
      { title: null, number: '津滨政发〔2022〕11号' },
      { place: '天津市滨海新区', issuer: '天津市滨海新区人民政府', year: 2022 },
    ],
    [
      { title: null, number: '国务院令第755号' },
      { id: 'doc:国务院令第755号', place: '全国', level: 'national' },
    ],
    [
      { title: '优化营商环境条例', number: null },
      { place: '全国', level: 'national' },
    ],
    [
      { title: '天津市优化营商环境条例', number: null },
      { place: '天津市', level: 'province' },
    ],
    [
      { title: '国务院办公厅关于复制推广举措的通知', number: null },
      { place: '全国', issuer: '国务院办公厅' },
    ],
  ])('%j', (facts, expected) => {
    expect(documentFrom(facts)).toMatchObject(expected)
  })
})
