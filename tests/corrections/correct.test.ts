import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { corrected } from '../../server/corrections/correct.ts'
import { type Correction, type CorrectionWords, correctionKey, correctionsAmong } from '../../server/corrections/correction.ts'
import { sentCorrection } from '../../server/corrections/sent.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { read } from '../../server/reading/read.ts'

const TEXT = `某市人民政府关于促进服务业发展的实施意见
某政发〔2023〕5号
各区人民政府：
为贯彻落实《国务院关于加快发展服务业的若干意见》（国发〔2007〕7号），制定本意见。
一、降低成本
（一）减免房屋租金。对承租国有房屋的小微企业减免3个月租金。（责任单位：市财政局、市国资委）
（二）规范涉企收费。2023年12月底前开展一次检查。（责任单位：市市场监管局）
二、扩大消费
（一）发放消费券。全年发放500万元。（责任单位：市商务局，配合单位：市财政局）
各区要加强宣传，市商务局会同有关部门每季度通报进展。
`

type Words = { readonly [K in keyof CorrectionWords]?: CorrectionWords[K] }

/** The correction of words of the text, at their place, with 20 characters before and after. */
function correction(quote: string, said: Words, text = TEXT): Correction {
  const start = text.indexOf(quote)
  const words = { quote, before: text.slice(Math.max(0, start - 20), start), after: text.slice(start + quote.length).slice(0, 20), nth: 0 }
  const whole = {
    document: 'doc:a',
    source: 'sha',
    title: '意见',
    measure: '',
    remark: '',
    withdrawn: false,
    words,
    read: null,
    right: null,
    ...said,
  }
  return { ...whole, key: correctionKey(whole as CorrectionWords), revision: 1, at: '2026-11-28T08:00:00.000Z' } as Correction
}

const reading = (text = TEXT) => read(plainDocument('意见.txt', Buffer.from(text)))
const correctedBy = (...all: Correction[]) => corrected(reading(), all)
const assigned = ({ reading: { departments } }: ReturnType<typeof correctedBy>) =>
  departments.map(({ measure, name, role, rule }) => `${measure} ${name} ${role}${rule === 'corrected' ? ' *' : ''}`)

const COMMERCE = { department: '市商务局', role: 'responsible' } as const

describe('a corrected reading', () => {
  it('has another role, or another department, where one was wrong', () => {
    const role = correction('市商务局', { kind: 'assignment', read: COMMERCE, right: { ...COMMERCE, role: 'lead' } })
    expect(assigned(correctedBy(role))).toEqual([
      '1 市财政局 responsible',
      '1 市国资委 responsible',
      '2 市市场监管局 responsible',
      '3 市商务局 lead *',
      '3 市财政局 support',
    ])
    const other = correction('市国资委', {
      kind: 'assignment',
      read: { department: '市国资委', role: 'responsible' },
      right: { department: '市审计局', role: 'responsible' },
    })
    expect(assigned(correctedBy(other))[1]).toBe('1 市审计局 responsible *')
  })

  it('has no department where there is none, and one where one was missed', () => {
    const none = correction('市国资委', { kind: 'assignment', read: { department: '市国资委', role: 'responsible' }, right: null })
    const missed = correction('对承租国有房屋的小微企业', {
      kind: 'assignment',
      right: { department: '市住房城乡建设局', role: 'support' },
    })
    const better = correctedBy(none, missed)
    expect(assigned(better).slice(0, 2)).toEqual(['1 市住房城乡建设局 support *', '1 市财政局 responsible'])
    expect(better.applied).toEqual([none.key, missed.key].sort())
  })

  it('has other figures and deadlines, fewer, and more', () => {
    const targets = (all: Correction[]) =>
      corrected(reading(), all).reading.targets.map(({ measure, surface, kind, value, unit, to }) => [
        measure,
        surface,
        kind,
        value,
        unit,
        to,
      ])
    const read = reading().targets
    const deadline = read.find(({ kind }) => kind === 'deadline')
    expect(deadline).toMatchObject({ measure: '2', to: '2023-12-31' })
    const facts = { kind: 'deadline', value: null, unit: null, from: null, to: '2023-12-31' } as const
    const later = correction(deadline?.surface ?? '', { kind: 'target', read: facts, right: { ...facts, to: '2024-03-31' } })
    expect(targets([later])).toContainEqual(['2', deadline?.surface, 'deadline', null, null, '2024-03-31'])
    const wrong = correction(deadline?.surface ?? '', { kind: 'target', read: facts, right: null })
    expect(targets([wrong])).toHaveLength(read.length - 1)
    const missed = correction('一次检查', { kind: 'target', right: { kind: 'count', value: 1, unit: '次', from: null, to: null } })
    expect(targets([missed])).toContainEqual(['2', '一次检查', 'count', 1, '次', null])
  })

  it('has another relation to a cited document, keeps which document it is, and has further citations', () => {
    const [cited] = reading().citations
    expect(cited).toMatchObject({ relation: 'implements', number: '国发〔2007〕7号' })
    const facts = { relation: 'implements', title: cited?.title ?? null, number: cited?.number ?? null } as const
    const quote = reading().outline.text.text.slice(cited?.statement.start, cited?.statement.end)
    const relation = correction(quote, { kind: 'citation', read: facts, right: { ...facts, relation: 'based-on' } })
    expect(correctedBy(relation).reading.citations).toMatchObject([{ relation: 'based-on', number: '国发〔2007〕7号', rule: 'corrected' }])
    const missed = correction('加强宣传', { kind: 'citation', right: { relation: 'cites', title: '宣传工作办法', number: null } })
    expect(correctedBy(missed).reading.citations.map(({ title }) => title)).toContain('宣传工作办法')
  })

  it('has no measure where there is none, and reads one that was missed by the rules', () => {
    const heading = '规范涉企收费'
    const wrong = correction('（二）规范涉企收费。2023年12月底前', { kind: 'measure', read: { heading }, right: null })
    const fewer = correctedBy(wrong)
    expect(fewer.reading.outline.measures.map(({ id, label }) => [id, label])).toEqual([
      ['1', '（一）'],
      ['2', '（一）'],
    ])
    expect(assigned(fewer)).not.toContain('2 市市场监管局 responsible')
    const again = correction('（二）规范涉企收费。2023年12月底前开展一次检查。（责任单位：市市场监管局）', {
      kind: 'measure',
      right: { heading: '收费检查' },
    })
    const both = correctedBy(wrong, again)
    expect(both.reading.outline.measures[1]).toMatchObject({ id: '2', label: '（二）', heading: '收费检查', section: '降低成本' })
    expect(assigned(both)).toContain('2 市市场监管局 responsible')
    expect(both.applied).toHaveLength(2)
  })

  it('keeps corrections when the text around has changed, and tells those whose words or statement are gone', () => {
    const role = correction('市商务局', { kind: 'assignment', read: COMMERCE, right: { ...COMMERCE, role: 'lead' } })
    const moved = TEXT.replace('一、降低成本', '一、总则\n本意见自发布之日起施行。\n二、降低成本').replace('二、扩大', '三、扩 大')
    expect(corrected(reading(moved), [role]).applied).toEqual([role.key])
    expect(corrected(reading(TEXT.replace('（责任单位：市商务局，', '（责任单位：市文旅局，')), [role]).applied).toEqual([])
    const never = correction('市商务局', { kind: 'assignment', read: { ...COMMERCE, role: 'guide' }, right: null })
    expect(correctedBy(never)).toMatchObject({ reading: { departments: reading().departments }, applied: [] })
  })

  it('of every seed is what it was where each correction says what was read', () => {
    for (const file of readdirSync('seeds').filter((name) => name.endsWith('.txt'))) {
      const source = plainDocument(file, readFileSync(`seeds/${file}`))
      const before = read(source)
      const { text } = before.outline
      const all = before.targets.map(({ span, measure, kind, value, unit, from, to }) => {
        const { start, end } = text.toSource(span)
        const facts = { kind, value, unit, from, to }
        const words = {
          quote: source.text.slice(start, end),
          before: source.text.slice(Math.max(0, start - 40), start),
          after: source.text.slice(end, end + 40),
        }
        const nth = source.text.slice(0, start).split(words.before + words.quote + words.after).length - 1
        const opening = before.outline.measures.find(({ id }) => id === measure)?.text.slice(0, 60)
        return {
          ...correction('', { kind: 'target', read: facts, right: facts }),
          words: { ...words, nth },
          measure: opening ?? '',
          key: `${start} ${end}`,
        } as Correction
      })
      const { reading: better, applied } = corrected(before, all)
      expect(applied).toEqual([...new Set(all.map(({ key }) => key))].sort())
      const said = ({ targets }: typeof before) => targets.map(({ rule: _, ...rest }) => rest)
      expect(said(better)).toEqual(said(before))
    }
  })
})

describe('corrections', () => {
  const one = correction('市商务局', { kind: 'assignment', read: COMMERCE, right: null })

  it('are taken as they are sent, with a key made of what they say', () => {
    const { at: _, ...sent } = one
    expect(sentCorrection({ ...sent, key: 'anything' })).toEqual(sent)
    expect(sentCorrection({ ...sent, remark: '见附件' }).key).toBe(one.key)
    expect(sentCorrection({ ...sent, read: { ...COMMERCE, role: 'lead' } }).key).not.toBe(one.key)
  })

  it.each<[string, object]>([
    ['kind', { kind: 'industry' }],
    ['read', { read: null, right: null }],
    ['read.role', { read: { ...COMMERCE, role: 'BOSS' } }],
    ['right.department', { right: { department: '，', role: 'lead' } }],
    ['words.quote', { words: { ...one.words, quote: ' 。' } }],
    ['revision', { revision: 1.5 }],
    ['document', { document: '' }],
    ['right.to', { kind: 'target', read: null, right: { kind: 'deadline', to: '2023-02-30' } }],
    ['right.title', { kind: 'citation', read: null, right: { relation: 'cites', title: 'x'.repeat(2001) } }],
  ])('are refused by name where `%s` is wrong', (name, change) => {
    expect(() => sentCorrection({ ...one, ...change })).toThrow(`\`${name}\``)
  })

  it('hold for the document of that id or of those bytes, until they are withdrawn', () => {
    const { of } = correctionsAmong([one, { ...one, key: 'x', withdrawn: true }])
    expect(of('doc:a', 'other')).toEqual([one])
    expect(of('doc:b', 'sha')).toEqual([one])
    expect(of('doc:b', 'other')).toEqual([])
  })

  it('are given once, in the order of their keys, whether the id or the bytes lead to them', () => {
    const [first, last] = [
      { ...one, key: '1', document: 'doc:b' },
      { ...one, key: '9', source: 'other' },
    ]
    expect(correctionsAmong([last, one, first]).of(one.document, one.source)).toEqual(
      [first, one, last].sort((a, b) => (a.key < b.key ? -1 : 1)),
    )
  })
})
