import { DEPARTMENTS } from './departments.ts'

/** Short names that a place may have, too: 公安, 统战部, 医保局. */
const SAYS_NATIONAL = /^(?:国|中|全国|最高)|部$|总局$|总署$/u
/** 组织部 and 宣传部 are departments of every party committee. */
const OF_COMMITTEES = /^(?:组织|宣传|统战|社会工作|统一战线工作)部$/u

const NAMES: readonly string[] = DEPARTMENTS.national
  .flatMap(({ name, short }) => [name, ...short])
  .filter((name) => name.length > 2 && SAYS_NATIONAL.test(name) && !OF_COMMITTEES.test(name))

/** The longest national department name at the start of the words: 国务院国资委 in 国务院国资委财政部; null if there is none. */
export function nationalNameAtStart(words: string): string | null {
  const own = words.replace(/^中华人民共和国(?=.{3})/u, '')
  const name = NAMES.reduce<string | null>(
    (best, each) => (own.startsWith(each) && each.length > (best?.length ?? 0) ? each : best),
    words.startsWith('国务院') ? '国务院' : null,
  )
  return name === null ? null : words.slice(0, words.length - own.length + name.length)
}

/** The longest national department name at the end of the words, without a preceding 中华人民共和国; null if there is none. */
export function nationalNameAtEnd(words: string): string | null {
  const names = words.endsWith('国务院') ? [...NAMES, '国务院'] : NAMES
  return names.reduce<string | null>((best, each) => (words.endsWith(each) && each.length > (best?.length ?? 0) ? each : best), null)
}
