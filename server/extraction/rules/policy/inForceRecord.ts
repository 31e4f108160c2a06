import { dayOf, FULL_DATE } from '../../dates.ts'
import type { Fact, PolicyFacts } from '../../findings.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { dayOfField } from './metadataFacts.ts'

const DATE = FULL_DATE.replace(/\?<(?:year|month|day)>/g, '?:')
const TWO_DATE_LINES = new RegExp(`(?<=^|\\n)(?<from>${DATE})\\n(?<to>${DATE})(?=\\n|$)`, 'u')

type Recorded = Pick<RuleContext, 'outline' | 'folded'>

const KEYS = {
  inForceFrom: new Set(['实施日期', '实施时间', '施行日期', '施行时间', '生效日期', '生效时间']),
  inForceTo: new Set(['失效日期', '失效时间', '废止日期', '废止时间', '有效期至']),
} as const

/** 实施日期 and 失效日期 of a website record, with or without labels. The document's own words take precedence. */
export const inForceRecord: Rule = {
  name: 'in-force-record',
  does: 'Takes 实施日期 and 失效日期 from the record that a site prints above a document, or two date lines above the text (the later one below), as the first and last day in force.',
  doesInChinese: '从网站信息栏的实施日期和失效日期，或正文上方先后两行日期，读取施行日期和截止日。',
  examples: ['失效日期：2029-03-03', '2024年03月04日\n2029年03月03日'],
  find(context) {
    return { policy: recordedDays(context) }
  },
}

/** First and last day in force by the record above the document; null if it does not say. */
export function recordedDays(context: Recorded): Pick<PolicyFacts, 'inForceFrom' | 'inForceTo'> {
  const [inForceFrom, inForceTo] = [fieldOf('inForceFrom', context), fieldOf('inForceTo', context)]
  if (inForceFrom || inForceTo) return { inForceFrom, inForceTo }
  const { folded } = context
  const salutation = /\n[^\n]{2,80}[：:]\n/u.exec(folded)?.index ?? 0
  const match = TWO_DATE_LINES.exec(folded.slice(0, salutation))
  const [from, to] = [dayOf(match?.groups?.from ?? ''), dayOf(match?.groups?.to ?? '')]
  if (!match || from === null || to === null || from >= to) return { inForceFrom: null, inForceTo: null }
  const span = { start: match.index, end: match.index + match[0].length }
  const rule = inForceRecord.name
  return { inForceFrom: { value: from, span, rule }, inForceTo: { value: to, span, rule } }
}

/** Days of the record that differ from those of the document's own words, which take precedence. */
export function disputedDays(context: Recorded, kept: Pick<PolicyFacts, 'inForceFrom' | 'inForceTo'>): typeof kept {
  const recorded = recordedDays(context)
  const disputed = (name: keyof typeof KEYS): Fact | null => {
    const [said, own] = [recorded[name], kept[name]]
    return said?.span && own !== null && said.value !== own.value ? said : null
  }
  return { inForceFrom: disputed('inForceFrom'), inForceTo: disputed('inForceTo') }
}

function fieldOf(name: keyof typeof KEYS, { outline }: Recorded): Fact | null {
  for (const { key, value, span } of outline.metadata) {
    const day = KEYS[name].has(key.replace(/\s+/gu, '')) ? dayOfField(value) : null
    if (day !== null) return { value: day, span, rule: inForceRecord.name }
  }
  return null
}
