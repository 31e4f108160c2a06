import { extract } from '../../server/extraction/extract.ts'
import type { Found, Rule } from '../../server/extraction/rule.ts'
import { RULES } from '../../server/extraction/rules.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { buildGraph, type GraphPart, PARTS } from '../../server/graph/build.ts'
import type { NodeType, RelationshipTypeName } from '../../server/graph/model.ts'
import { resolve } from '../../server/resolution/resolve.ts'
import { outlineOf } from '../../server/structure/outlineOf.ts'
import { clean } from '../../server/text/clean.ts'
import type { SubsidyMention } from './subsidyMention.ts'

/** How the made-up subsidies of `widened.ts` are read and put into the graph, as a real type would be. */

const subsidyPromised: Rule = {
  name: 'subsidy-promised',
  does: 'Takes a sum that is given for something.',
  doesInChinese: '读取给予某事的补贴金额。',
  examples: ['对首次上规企业给予一次性补贴50万元'],
  find({ text, measureAt }) {
    const found = [...text.matchAll(/对(?<purpose>[^，。]{2,20})给予一次性补贴(?<amount>\d+)万元/g)]
    const subsidies = found.map(({ index, 0: whole, groups }): SubsidyMention => {
      const measure = measureAt(index)?.id ?? null
      const span = { start: index, end: index + whole.length }
      return { span, measure, rule: this.name, purpose: groups?.purpose ?? '', amount: Number(groups?.amount) }
    })
    return { subsidies } as Found
  },
}

const putSubsidies: GraphPart = (draft) => {
  const { subsidies } = draft.reading as unknown as { readonly subsidies: readonly SubsidyMention[] }
  subsidies.forEach(({ span, measure, rule, purpose, amount }, index) => {
    const from = draft.measure(measure)
    if (from === null) return
    const id = `${from}#subsidy${index + 1}`
    draft.node('ExampleSubsidy' as NodeType, id, { purpose, amount, ...draft.quoted(span), document: draft.document })
    draft.say('EXAMPLE_PROMISES' as RelationshipTypeName, from, id, { span, rule })
  })
}

/** A notice whose measures promise these sums. */
export const noticeWith = (...amounts: readonly number[]) =>
  plainDocument(
    '示例.txt',
    new TextEncoder().encode(
      [
        '示例市人民政府关于印发示例市支持企业发展若干措施的通知',
        '示政发〔2023〕7号',
        '各区县人民政府，市政府各部门：',
        '现将《示例市支持企业发展若干措施》印发给你们，请认真贯彻执行。',
        '一、主要措施',
        ...amounts.map(
          (amount, index) => `${index + 1}.支持企业上规模。对首次上规工业企业给予一次性补贴${amount}万元。（牵头单位：市财政局）`,
        ),
      ].join('\n'),
    ),
  )

export function subsidyReading(source: ReturnType<typeof noticeWith>) {
  return extract(outlineOf(clean(source)), [...RULES, subsidyPromised])
}

export function subsidyGraph(source: ReturnType<typeof noticeWith>) {
  const reading = subsidyReading(source)
  return buildGraph(reading, resolve(reading, { documents: [] }), [...PARTS, putSubsidies])
}
