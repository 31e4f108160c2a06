import { ReferenceFile } from './json.ts'

const FILE = ReferenceFile.read('documentKinds.json')

const STATUTORY = FILE.list('statutory', (row, where) => [FILE.string(row, 'kind', where), ...FILE.strings(row, 'alias', where)]).flat()
const TITLE_WORDS = FILE.list('titleKinds', (row, where) => FILE.string(row, 'kind', where))

/** All words that can end the title of a document, the longest first, so that 实施方案 is found before 方案. */
export const DOCUMENT_KINDS: readonly string[] = [...new Set([...TITLE_WORDS, ...STATUTORY])].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
)

/** （试行）, （2021年版）, (2.0版), （2021-2035年） behind a title. */
const VERSION_AT_END = /(?:[（(〔［【][^（()）]{1,20}[）)〕］】]|[（(]\d{4}[）)]年版|\d{4}年?版|[12]\.0版)$/u

/** The title without its version marks: 议事决策规则（试行） → 议事决策规则. */
export function withoutVersion(title: string): string {
  let rest = title.trim()
  while (VERSION_AT_END.test(rest)) rest = rest.replace(VERSION_AT_END, '').trim()
  return rest || title
}

/** The kind that ends a title, version marks aside: …实施方案（试行） → 实施方案; null where none does. */
export function kindOfTitle(title: string): string | null {
  const bare = withoutVersion(title).replace(/[》〉>”"」\s]+$/u, '')
  return DOCUMENT_KINDS.find((kind) => bare.endsWith(kind)) ?? null
}
