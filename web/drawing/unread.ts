import { captionOf, daysOf, isCode, LISTS, leastOf, lookOf, movedOf, named, stepOf, yearsOf } from './address.ts'
import { ARRANGEMENTS, type Filters, HOPS, LANES, OPENINGS } from './view.ts'

/** How to tell whether a value of the address can be read. Values of lists are judged one by one. */
const READABLE: Readonly<Record<string, { readonly list?: true; readonly reads: (part: string) => boolean }>> = {
  as: { reads: (part) => ARRANGEMENTS.some((one) => one === part) },
  with: { reads: (part) => OPENINGS.some((one) => one === part) },
  lanes: { reads: (part) => LANES.some((one) => one === part) },
  hops: { reads: (part) => HOPS.some((one) => String(one) === part) },
  x: { list: true, reads: (part) => stepOf(part).length > 0 },
  m: { list: true, reads: (part) => movedOf(part).length > 0 },
  n: { reads: (part) => captionOf(part).length > 0 },
  y: { reads: (part) => Object.values(yearsOf(part)).some((end) => end !== null) },
  due: { reads: (part) => Object.values(daysOf(part)).some((end) => end !== null) },
  deg: { reads: (part) => leastOf(part) !== null },
  at: { reads: (part) => lookOf(part) !== null },
  ...Object.fromEntries(['f', 'h', 'c', 's', 'sel', 'only'].map((key) => [key, { list: true, reads: isCode }] as const)),
  ...Object.fromEntries(
    (Object.keys(LISTS) as (keyof Filters)[]).map(
      (key) => [key, { list: true, reads: (part: string) => named(key, [part], '').length > 0 }] as const,
    ),
  ),
}

/** Parts of an address that `fromQuery` drops because it cannot read them: the link is broken, or from a newer version. */
export const unreadIn = (text: string): readonly string[] =>
  [...new URLSearchParams(text)].flatMap(([key, value]) => {
    const readable = READABLE[key]
    if (!readable) return KEYS_OF_ANY_WORD.has(key) ? [] : [`${key}=${value}`]
    const parts = (readable.list ? value.split('.') : [value]).filter((part) => part !== '')
    return parts.filter((part) => !readable.reads(part)).map((part) => `${key}=${part}`)
  })

/** Keys that take any word, the letters of older links, and those of every page. */
const KEYS_OF_ANY_WORD: ReadonlySet<string> = new Set([
  ...['p', 'tall', 'focus', 'lang', 'corrections'],
  ...Object.values(LISTS).map(({ saved }) => saved),
])
