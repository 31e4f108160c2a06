import { NoteError } from '../notes/note.ts'
import { isDay } from '../text/days.ts'
import { type CorrectedKind, type Correction, correctionKey, type Facts, letters, type SentCorrection } from './correction.ts'

const ROLES = ['lead', 'responsible', 'support', 'guide'] as const
const RELATIONS = ['implements', 'based-on', 'repeals', 'amends', 'forwards', 'cites'] as const
const TARGETS = ['amount', 'count', 'percent', 'deadline'] as const
const KINDS = ['assignment', 'citation', 'target', 'measure'] as const
/** Letters of a field. A measure is told by its opening words, so that no field need be long. */
const LONGEST = 2000

/** Checks what was sent as a correction; its key is made of what it says. Throws a NoteError. */
export function sentCorrection(value: unknown): SentCorrection {
  const {
    revision,
    document,
    source,
    title,
    kind,
    measure = '',
    words,
    read = null,
    right = null,
    remark = '',
    withdrawn = false,
  } = fieldsOf(value, '`correction`')
  const about = oneOf('kind', kind, KINDS)
  const anchor = fieldsOf(words, '`words`')
  if (!Number.isInteger(revision) || Number(revision) < 0)
    throw new NoteError('`revision` must be the revision that was seen, 0 for a new correction.')
  const { nth = 0 } = anchor
  if (!Number.isInteger(nth) || Number(nth) < 0) throw new NoteError('`words.nth` must be a whole number, 0 for the first place.')
  if (read === null && right === null) throw new NoteError('One of `read` and `right` must be given: what was read, or what is missing.')
  if (typeof withdrawn !== 'boolean') throw new NoteError('`withdrawn` must be true or false.')
  const sent = {
    document: text('document', document),
    source: text('source', source),
    title: text('title', title),
    measure: text('measure', measure),
    words: {
      quote: text('words.quote', anchor.quote),
      before: text('words.before', anchor.before),
      after: text('words.after', anchor.after),
      nth: Number(nth),
    },
    remark: text('remark', remark),
    withdrawn,
    kind: about,
    read: read === null ? null : FACTS[about]('read', fieldsOf(read, '`read`')),
    right: right === null ? null : FACTS[about]('right', fieldsOf(right, '`right`')),
  } as Omit<SentCorrection, 'key' | 'revision'>
  if (sent.document === '') throw new NoteError('`document` must be the id of a document.')
  if (letters(sent.words.quote) === '') throw new NoteError('`words.quote` must hold words of the document.')
  return { ...sent, revision: Number(revision), key: correctionKey(sent as Correction) } as SentCorrection
}

type Fields = Readonly<Record<string, unknown>>

const FACTS: { readonly [K in CorrectedKind]: (name: string, fields: Fields) => Facts[K] } = {
  assignment: (name, { department, role }) => {
    const said = text(`${name}.department`, department)
    if (letters(said) === '') throw new NoteError(`\`${name}.department\` must name a department.`)
    return { department: said, role: oneOf(`${name}.role`, role, ROLES) }
  },
  citation: (name, { relation, title = null, number = null }) => {
    if (title === null && number === null) throw new NoteError(`\`${name}\` must give the title or the number of the cited document.`)
    return {
      relation: oneOf(`${name}.relation`, relation, RELATIONS),
      title: textOrNull(`${name}.title`, title),
      number: textOrNull(`${name}.number`, number),
    }
  },
  target: (name, { kind, value = null, unit = null, from = null, to = null }) => {
    const about = oneOf(`${name}.kind`, kind, TARGETS)
    if (value !== null && (typeof value !== 'number' || !Number.isFinite(value)))
      throw new NoteError(`\`${name}.value\` must be a number or null.`)
    const [first, last] = [dayOrNull(`${name}.from`, from), dayOrNull(`${name}.to`, to)]
    if (first !== null && last !== null && first > last) throw new NoteError(`\`${name}.from\` is after \`${name}.to\`.`)
    return { kind: about, value, unit: textOrNull(`${name}.unit`, unit), from: first, to: last }
  },
  measure: (name, { heading = null }) => ({ heading: textOrNull(`${name}.heading`, heading) }),
}

function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NoteError(`${name} must be an object.`)
  return value as Fields
}

function text(name: string, value: unknown): string {
  if (typeof value !== 'string') throw new NoteError(`\`${name}\` must be words.`)
  if (value.length > LONGEST) throw new NoteError(`\`${name}\` has ${value.length} letters; ${LONGEST} are allowed.`)
  return value
}

const textOrNull = (name: string, value: unknown): string | null => (value === null || value === '' ? null : text(name, value))

function dayOrNull(name: string, value: unknown): string | null {
  if (value === null || value === '') return null
  if (typeof value !== 'string' || !isDay(value)) throw new NoteError(`\`${name}\` must be a day such as 2026-09-30, or null.`)
  return value
}

function oneOf<T extends string>(name: string, value: unknown, words: readonly T[]): T {
  const known = words.find((word) => word === value)
  if (known === undefined) throw new NoteError(`\`${name}\` must be one of ${words.join(', ')}.`)
  return known
}

/** Whether two corrections say the same. */
export const saysSameCorrection = (one: SentCorrection, other: SentCorrection): boolean =>
  JSON.stringify([one.read, one.right, one.remark, one.withdrawn]) ===
  JSON.stringify([other.read, other.right, other.remark, other.withdrawn])
