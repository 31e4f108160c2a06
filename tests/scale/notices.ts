import { documentReader } from '../../server/cli/reader.ts'
import { documentFiles, documentIn } from '../../server/neo4j/loading/files.ts'
import { noticesIn } from '../../server/reading/read.ts'
import type { Place } from '../../server/reference/places.ts'
import { clean } from '../../server/text/clean.ts'
import type { SourceDocument } from '../../server/text/types.ts'
import { type Origin, type Piece, piecesOf, placeAt } from './pieces.ts'

/** A part of a line. Sentences may be put in another document's place; the rest stays where it is. */
export interface Part {
  readonly isSentence: boolean
  readonly pieces: readonly Piece[]
}

/** The parts of a real notice. */
export interface Notice {
  /** The place of the issuer; null for a national notice. */
  readonly home: Place | null
  readonly lines: readonly (readonly Part[])[]
}

const FOLDERS = ['seeds', 'tests/development', 'tests/held-out']

/** The notices of the project: the seeds and those that are annotated. */
export async function realNotices(): Promise<readonly Notice[]> {
  const notices: Notice[] = []
  for (const folder of FOLDERS) {
    const { files } = await documentFiles(folder)
    for (const file of files.filter((name) => name.endsWith('.txt'))) {
      const [notice] = noticesIn(await documentIn(file))
      if (notice) notices.push(noticeOf(notice))
    }
  }
  return notices
}

function noticeOf(source: SourceDocument): Notice {
  const { nodes } = documentReader(source)({ documents: [] })
  const policy = nodes.find(({ type }) => type === 'Policy')?.properties
  const number = typeof policy?.documentNumber === 'string' ? policy.documentNumber : null
  const home = homeOf(String(policy?.place ?? ''))
  const lines = clean(source)
    .text.split('\n')
    .map((line) => partsOf(line, { number, home }))
  return { home, lines: number === null ? [NUMBER_LINE, ...lines] : lines }
}

/** By its title and place alone a made document would soon be another one: each has a number. */
const NUMBER_LINE: readonly Part[] = [{ isSentence: false, pieces: [{ kind: 'ownNumber' }] }]

/** 天津市滨海新区 → 滨海新区, 天津经济技术开发区 → 天津市: the last place that is named. */
function homeOf(words: string): Place | null {
  const places = Array.from(words, (_, at) => placeAt(words, at)?.place ?? null)
  return places.findLast((place) => place !== null) ?? null
}

/** 二、 （三） 4. ①: the mark of a line. */
export const MARK = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、]|第[一二三四五六七八九十百]+条|[①-⑳])/u
const SHORTEST_SENTENCE = 15

function partsOf(line: string, origin: Origin): readonly Part[] {
  const mark = MARK.exec(line)?.[0] ?? ''
  const sentences = line.slice(mark.length).split(/(?<=。)/u)
  return [mark, ...sentences]
    .filter((words) => words !== '')
    .map((words) => ({ isSentence: isSentence(words), pieces: piecesOf(words, origin) }))
}

/** A complete sentence of a task, not a list of departments or the formula that issues a notice. */
function isSentence(words: string): boolean {
  return words.endsWith('。') && words.length >= SHORTEST_SENTENCE && !/印发|^[（(〔【]|单位：|[\t|]/u.test(words)
}
