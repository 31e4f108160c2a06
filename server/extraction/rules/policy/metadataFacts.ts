import { withoutRepost } from '../../../lexicon/documentTitles.ts'
import { folded } from '../../../lexicon/folded.ts'
import type { MetadataField } from '../../../structure/outline.ts'
import { dayOf } from '../../dates.ts'
import { documentNumbersIn } from '../../documentNumber.ts'
import type { Fact, PolicyFacts } from '../../findings.ts'
import { readFact } from '../../policy/fact.ts'
import { issuersPrinted } from '../../policy/issuerNames.ts'
import type { Rule } from '../../rule.ts'

type FactName = keyof PolicyFacts

/** 名  称, 文  号 …, without spaces, as printed by sites above a document. */
const FACT_OF_KEY: Readonly<Record<string, FactName>> = {
  名称: 'title',
  标题: 'title',
  信息名称: 'title',
  文件名称: 'title',
  文号: 'documentNumber',
  发文字号: 'documentNumber',
  发文文号: 'documentNumber',
  发文序号: 'documentNumber',
  发文编号: 'documentNumber',
  公文字号: 'documentNumber',
  文件字号: 'documentNumber',
  字号: 'documentNumber',
  政策文号: 'documentNumber',
  发布文号: 'documentNumber',
  文件编号: 'documentNumber',
  发文机关: 'issuer',
  发文机构: 'issuer',
  发文单位: 'issuer',
  制发机关: 'issuer',
  制定机关: 'issuer',
  成文日期: 'date',
  成文时间: 'date',
  发文日期: 'published',
  发布日期: 'published',
  发文时间: 'published',
  发布时间: 'published',
  公开日期: 'published',
  公布日期: 'published',
  有效性: 'validity',
  时效性: 'validity',
  效力状态: 'validity',
}

/** The block 名称: …, 文号: … that government sites print above a document. */
export const metadataFacts: Rule = {
  name: 'metadata-facts',
  does: 'Takes title, document number, dates and validity from the block of fields that sites print above a document.',
  doesInChinese: '从网站印在文件上方的信息栏读取标题、文号、日期和有效性。',
  examples: ['文  号: 津滨政发〔2020〕20号', '成文日期: 2020-06-30', '有效性: 有效'],
  find(context) {
    const policy: Partial<Record<FactName, Fact>> = {}
    for (const field of context.outline.metadata) {
      const name = FACT_OF_KEY[field.key.replace(/\s+/gu, '')]
      const value = name && factIn(name, field)
      if (name && value && !policy[name]) policy[name] = { value, span: field.span, rule: this.name }
      // 發文日期：中華民國114年9月12日 is the day of the document itself.
      if (name === 'published' && value && /民[国國]/u.test(field.value)) policy.date = { value, span: field.span, rule: this.name }
    }
    return { policy: { ...dayOfIssue(context.outline.metadata), ...policy } }
  },
}

/** 发布日期：2024年03月18日 … 发文日期：2024年02月22日: beside the day on which the site put it up, the other one is that of the document. */
function dayOfIssue(fields: readonly MetadataField[]): { readonly date?: Fact } {
  const first = (key: RegExp) => fields.find((field) => key.test(field.key.replace(/\s+/gu, '')))
  const [issue, site] = [first(/^发文(?:日期|时间)$/u), first(/^(?:发布|公开|公布)(?:日期|时间)$/u)]
  const [value, later] = [issue && dayOfField(issue.value), site && dayOfField(site.value)]
  return issue && value && later && value < later ? { date: { value, span: issue.span, rule: metadataFacts.name } } : {}
}

/** 发文机构：县政府网站, 信用佳木斯: only the site that put the document up; 信用柳州来源：信用柳州: two fields that ran together. */
const NO_ISSUER = /(?:网站|门户|平台|网)$|^信用\p{Script=Han}{2,8}$|[：:]/u

/** Facts that are days. */
const DAYS: ReadonlySet<FactName> = new Set(['date', 'published'])

/** 国令第707号: the State Council's site abbreviates 国务院令. */
const ORDER_NUMBER = /^[\u4e00-\u9fff]{1,10}令第?\d{1,5}号$/u

/** 2024-03-04 10:00: the time is ignored. */
export function dayOfField(words: string): string | null {
  return dayOf(words.trim().replace(/\s\d{1,2}:\d{2}.*$/u, ''))
}

function factIn(name: FactName, field: MetadataField): string | null {
  const words = field.value.trim()
  if (words === '' || /^(?:无|暂无|[-—–]+|\/)$/u.test(words)) return null
  if (name === 'documentNumber') return documentNumbersIn(folded(words))[0]?.number ?? ORDER_NUMBER.exec(words)?.[0] ?? null
  if (DAYS.has(name)) return dayOfField(words)
  if (name === 'issuer') return NO_ISSUER.test(words) ? null : issuersPrinted(folded(words)).join('、')
  const value = words.replace(/\s+/gu, '')
  return readFact(name === 'title' ? withoutRepost(value) : value, field.span, '')?.value ?? null
}
