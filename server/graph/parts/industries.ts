import { englishIndustry } from '../../reference/englishNames.ts'
import type { ResolvedIndustry } from '../../resolution/types.ts'
import type { Draft } from '../draft.ts'

/** Adds the industries that the policy or a measure names, and their broader industries. */
export function putIndustries(draft: Draft): void {
  for (const industry of draft.resolution.industries) putIndustry(draft, industry)
  for (const { id, parents } of draft.resolution.industries) for (const parent of parents) draft.link('BROADER', id, parent)
  for (const { mention, industry } of draft.resolution.industryMentions) {
    if (!draft.has(industry.id)) putIndustry(draft, industry)
    const from = draft.measure(mention.measure) ?? draft.document
    const doubt = industry.sure ? {} : { status: 'AMBIGUOUS' as const, reason: 'the nearest class of the standard' }
    draft.say('CONCERNS', from, industry.id, { span: mention.span, rule: mention.rule, as: mention.surface, ...doubt })
  }
}

function putIndustry(draft: Draft, { id, name, code, strategic, synonyms }: ResolvedIndustry): void {
  draft.node('Industry', id, { name, code: code ?? strategic, standard: standardOf(code, strategic), synonyms, ...englishIndustry(code) })
}

function standardOf(code: string | null, strategic: string | null): string | null {
  if (code !== null) return 'GB/T 4754-2017'
  return strategic === null ? null : '战略性新兴产业分类(2018)'
}
