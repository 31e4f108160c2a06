import { seeded } from '../../server/evaluation/seeded.ts'
import { MARK, type Notice, type Part } from './notices.ts'
import { type OtherPlaces, otherPlaces } from './otherPlaces.ts'
import type { Piece } from './pieces.ts'

/** A document made of real sentences. */
export interface MadeDocument {
  /** Name of its file. */
  readonly name: string
  readonly text: string
  readonly sentences: number
  /** How many of them were put in the place of others. */
  readonly recombined: number
}

/** Share of a document's sentences that are taken from elsewhere; the rest stay, with other places and figures. */
const RECOMBINED = 0.6
/** How often a sentence is replaced by two. */
const DOUBLED = 0.25
/** Documents that may share a line that is long enough to say something. */
const SHARED_BY = 3
const SHORTEST_LINE = 8
/** A cited number that is not changed, so that many documents cite the same document. */
const SAME_CITATION = 0.7

/**
 * Makes documents of real notices: other places, numbers and figures, most sentences from other notices. Equal seeds give equal documents. At most
 * three documents share a line.
 */
export function* madeDocuments(notices: readonly Notice[], count: number, seed: number): Generator<MadeDocument> {
  const random = seeded(seed)
  const below = (end: number) => Math.floor(random() * end)
  const pool = notices.flatMap(({ lines }) => lines.flat().filter(({ isSentence }) => isSentence))
  const used = { lines: new Map<string, number>(), numbers: new Set<string>() }
  for (let index = 0; index < count; index += 1) {
    const notice = notices[index % notices.length]
    if (notice === undefined) return
    yield { ...madeFrom(notice, { random, below, pool, used }), name: `made-${String(index).padStart(5, '0')}.txt` }
  }
}

interface Making {
  readonly random: () => number
  readonly below: (end: number) => number
  readonly pool: readonly Part[]
  readonly used: { readonly lines: Map<string, number>; readonly numbers: Set<string> }
}

function madeFrom(notice: Notice, making: Making): Omit<MadeDocument, 'name'> {
  const { below, used } = making
  const print = printer(otherwiseNamed(notice, making), making)
  const sentences = notice.lines.flat().filter(({ isSentence }) => isSentence)
  const replaced = new Set(shuffled(sentences, below).slice(0, Math.ceil(sentences.length * RECOMBINED)))
  const lines = notice.lines.map((parts) => {
    for (let attempt = 0; ; attempt += 1) {
      const line = parts
        .map((part) => (replaced.has(part) ? replacement(making) : [part]).flatMap(({ pieces }) => pieces.map(print)).join(''))
        .join('')
      const varied = attempt === 0 ? line : withClause(line, making, print)
      const words = varied.replace(MARK, '')
      const times = used.lines.get(words) ?? 0
      if (words.length < SHORTEST_LINE) return varied
      if (times >= SHARED_BY) continue
      used.lines.set(words, times + 1)
      return varied
    }
  })
  return { text: `${lines.join('\n')}\n`, sentences: sentences.length, recombined: replaced.size }
}

function replacement({ random, below, pool }: Making): readonly Part[] {
  const drawn = () => pool[below(pool.length)] as Part
  return random() < DOUBLED ? [drawn(), drawn()] : [drawn()]
}

/** A line that too many documents have says one thing more. */
function withClause(line: string, { below, pool }: Making, print: (piece: Piece) => string): string {
  const clauses = (pool[below(pool.length)] as Part).pieces
    .map(print)
    .join('')
    .split(/[，。；：“”（）]/u)
  const clause = clauses.find((words) => words.length >= 6) ?? ''
  const at = line.search(/[，。；（(〔\t]|$/u)
  return `${line.slice(0, at)}，${clause}${line.slice(at)}`
}

interface Named {
  readonly places: OtherPlaces
  readonly years: number
  readonly ownNumber: string
}

const ATTEMPTS = 200

/** Another place, other years, and a number that no document has yet. */
function otherwiseNamed({ home }: Notice, { below, used }: Making): Named {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const places = otherPlaces(home, below)
    const years = below(9) - 7
    const place = places.home?.shortName ?? '国'
    const ownNumber = `${place}政办发〔${2023 + years}〕${1 + below(999)}号`
    if (used.numbers.has(ownNumber)) continue
    used.numbers.add(ownNumber)
    return { places, years, ownNumber }
  }
  throw new RangeError(`After ${ATTEMPTS} attempts no number for another document was found.`)
}

/** Prints the pieces of one document. */
function printer({ places, years, ownNumber }: Named, { random, below }: Making): (piece: Piece) => string {
  return (piece) => {
    switch (piece.kind) {
      case 'words':
        return piece.words
      case 'place': {
        const other = places.insteadOf(piece.place)
        return piece.short ? other.shortName : other.name
      }
      case 'figure':
        return piece.digits.replace(/\d/gu, (_, at: number) => String(at === 0 ? 1 + below(9) : below(10)))
      case 'year':
        return String(piece.year + years)
      case 'ownNumber':
        return ownNumber
      case 'citedNumber':
        return `${piece.prefix}〔${piece.year}〕${random() < SAME_CITATION ? piece.serial : 1 + below(999)}号`
    }
  }
}

function shuffled<T>(values: readonly T[], below: (end: number) => number): readonly T[] {
  const mixed = [...values]
  for (let left = mixed.length; left > 1; left -= 1) {
    const at = below(left)
    ;[mixed[at], mixed[left - 1]] = [mixed[left - 1] as T, mixed[at] as T]
  }
  return mixed
}
