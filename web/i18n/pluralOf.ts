import type { Language } from '../state/language.ts'

/** The plural of an English noun of the model, which may be of a kind added later: Policy, Policies; Cited document (text not held), Figure or deadline. Chinese has none. */
export function pluralOf(noun: string, count: number, language: Language): string {
  if (language === 'zh' || count === 1) return noun
  const { names = noun, rest = '' } = /^(?<names>[^(]+?)(?<rest> \(.*)?$/.exec(noun)?.groups ?? {}
  return names.split(' or ').map(plural).join(' or ') + rest
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}
