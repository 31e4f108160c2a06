import { texts as textsIn } from '../../graph/properties.ts'
import { readMark, storedMark } from '../../wording/marks.ts'
import { marksIn, wordsOfMany } from '../../wording/wordsOfMany.ts'
import { nodes, texts } from './nodes.ts'
import type { Session } from './session.ts'

/** Words of a measure that many documents hold. */
export interface SharedByMany {
  readonly quote: string
  readonly start: number
  readonly end: number
  /** Id of the policy. */
  readonly document: string
  /** Documents that have a passage with all marks of these words, its own included. */
  readonly documents: number
  /** Ids of such passages of other documents, one a document. */
  readonly passages: readonly string[]
}

/** Maximum number of passages of other documents to return. */
const MAX_PASSAGES = 5

/** By measure: the words shared by too many documents to be compared in pairs. */
export async function sharedByMany(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, readonly SharedByMany[]>> {
  const measures = [...(await nodes(session, ids)).values()].flatMap((node) => (node.kind === 'MEASURE' ? [node] : []))
  const sources = await texts(session, [...new Set(measures.map(({ document }) => document))])
  const passages = measures.flatMap(({ id, document, start, end }) => {
    const text = sources.get(document)
    return text === undefined || start === null || end === null ? [] : [{ id, document, at: start, words: text.slice(start, end) }]
  })
  const marks = [...new Set(passages.flatMap(({ words }) => marksIn(words)))].map(storedMark)
  const common = new Set((await session.read('Measure.wordsOfMany', { marks })).map(({ mark }) => readMark(String(mark))))
  const found = passages.flatMap(({ id, document, at, words }) =>
    wordsOfMany(words, (mark) => common.has(mark)).map(({ start, end, marks: here }) => {
      const marks = here.map(storedMark)
      return { id, marks, key: marks.join(' '), said: { document, quote: words.slice(start, end), start: at + start, end: at + end } }
    }),
  )
  const groups = new Map(found.map(({ key, marks }) => [key, { key, marks, query: marks.map((mark) => `+${mark}`).join(' ') }]))
  const rows = groups.size === 0 ? [] : await session.read('WordsOfMany.nodes', { groups: [...groups.values()], first: MAX_PASSAGES + 1 })
  const holders = new Map(rows.map((row) => [String(row.key), { documents: Number(row.documents), passages: textsIn(row, 'passages') }]))
  const byMeasure = new Map<string, SharedByMany[]>(ids.map((id) => [id, []]))
  for (const { id, key, said } of found) {
    const { documents, passages } = holders.get(key) ?? { documents: 0, passages: [] }
    const others = passages.filter((passage) => !passage.startsWith(`${said.document}#`)).slice(0, MAX_PASSAGES)
    byMeasure.get(id)?.push({ ...said, documents, passages: others })
  }
  return byMeasure
}
