import { contextOf } from '../../server/extraction/context.ts'
import type { CitationMention, IndustryMention, PolicyFacts, Reading, TargetMention } from '../../server/extraction/findings.ts'
import { RULES } from '../../server/extraction/rules.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { read } from '../../server/reading/read.ts'

/** Reads a whole text. */
export function readingOf(text: string): Reading {
  return read(plainDocument('test.txt', new TextEncoder().encode(text)))
}

/** A notice of 2023 whose only task is the sentence. */
export function withTask(sentence: string): string {
  return [
    '2. 天津市人民政府关于印发天津市优化环境工作方案的通知（2023年5月10日）',
    '津政发〔2023〕8号',
    '各区人民政府：',
    '现将《天津市优化环境工作方案》印发给你们，请认真贯彻执行。',
    '天津市人民政府',
    '2023年5月10日',
    '天津市优化环境工作方案',
    '为优化环境，制定本方案。',
    '一、主要任务',
    `（一）推进重点工作。${sentence}（责任单位：市政府办公厅）`,
    '（二）加强组织领导。加强统筹协调，压实工作责任。（责任单位：市政府办公厅）',
  ].join('\n')
}

/** A notice of 2023 with the sentence as its preamble. */
export function withPreamble(sentence: string): string {
  return withTask('做好各项工作。').replace('为优化环境，制定本方案。', sentence)
}

/** The targets of one task, as `kind surface`. */
export function targetsOf(sentence: string): readonly string[] {
  return targetMentions(sentence).map(({ kind, surface }) => `${kind} ${surface}`)
}

export function targetMentions(sentence: string): readonly TargetMention[] {
  return readingOf(withTask(sentence)).targets.filter(({ measure }) => measure === '1')
}

export function industryMentions(sentence: string): readonly IndustryMention[] {
  return readingOf(withTask(sentence)).industries.filter(({ measure }) => measure === '1')
}

/** The industries of one task, by their words. */
export function industriesOf(sentence: string): readonly string[] {
  return industryMentions(sentence).map(({ surface }) => surface)
}

/** The citations of a whole text, as `relation title number`. */
export function citationsOf(text: string): readonly string[] {
  return readingOf(text).citations.map(shown)
}

function shown({ relation, title, number }: CitationMention): string {
  return [relation, title, number].filter((part) => part !== null).join(' ')
}

export function factsOf(text: string): Readonly<Record<keyof PolicyFacts, string | null>> {
  const { policy } = readingOf(text)
  const value = (name: keyof PolicyFacts) => policy[name]?.value ?? null
  return {
    title: value('title'),
    documentNumber: value('documentNumber'),
    issuer: value('issuer'),
    jurisdiction: value('jurisdiction'),
    date: value('date'),
    published: value('published'),
    kind: value('kind'),
    validity: value('validity'),
    inForceFrom: value('inForceFrom'),
    inForceTo: value('inForceTo'),
  }
}

/** The reasons for which rules left words of the text alone. */
export function refusalsOf(text: string): readonly string[] {
  const { outline, policy, ...earlier } = readingOf(text)
  return RULES.flatMap((rule) => rule.find(contextOf(outline, policy, earlier)).refused ?? []).map(
    ({ span, reason }) => `${outline.text.text.slice(span.start, span.end)}: ${reason}`,
  )
}
