import { TARGET_KINDS } from '../extraction/findings.ts'
import { CITATION_RELATIONS } from '../lexicon/citationWords.ts'
import { ROLES } from '../lexicon/roles.ts'
import { dayOrNull, fieldsOf, NoteError, revisionIn, type SentFields, wordsIn } from '../notes/sentFields.ts'
import { lettersOf } from '../text/letters.ts'
import { type CorrectedKind, type Correction, correctionKey, type Facts, type SentCorrection } from './correction.ts'

const KINDS = ['assignment', 'citation', 'target', 'measure'] as const
/** Maximum number of letters of a field. A measure is identified by its first words, so no field needs to be long. */
const LONGEST = 2000

/** Validates a submitted correction and makes its key from its content. Throws a NoteError. */
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
  const seen = revisionIn(revision, 'correction')
  const { nth = 0 } = anchor
  if (!Number.isInteger(nth) || Number(nth) < 0) throw new NoteError('`words.nth` must be an integer, 0 for the first occurrence.')
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
  if (lettersOf(sent.words.quote) === '') throw new NoteError('`words.quote` must be words of the document.')
  return { ...sent, revision: seen, key: correctionKey(sent as Correction) } as SentCorrection
}

const FACTS: { readonly [K in CorrectedKind]: (name: string, fields: SentFields) => Facts[K] } = {
  assignment: (name, { department, role }) => {
    const said = text(`${name}.department`, department)
    if (lettersOf(said) === '') throw new NoteError(`\`${name}.department\` must name a department.`)
    return { department: said, role: oneOf(`${name}.role`, role, ROLES) }
  },
  citation: (name, { relation, title = null, number = null }) => {
    if (title === null && number === null) throw new NoteError(`\`${name}\` must give the title or the number of the cited document.`)
    return {
      relation: oneOf(`${name}.relation`, relation, CITATION_RELATIONS),
      title: textOrNull(`${name}.title`, title),
      number: textOrNull(`${name}.number`, number),
    }
  },
  target: (name, { kind, value = null, unit = null, from = null, to = null }) => {
    const about = oneOf(`${name}.kind`, kind, TARGET_KINDS)
    if (value !== null && (typeof value !== 'number' || !Number.isFinite(value)))
      throw new NoteError(`\`${name}.value\` must be a number or null.`)
    const [first, last] = [dayOrNull(`${name}.from`, notBlank(from)), dayOrNull(`${name}.to`, notBlank(to))]
    if (first !== null && last !== null && first > last) throw new NoteError(`\`${name}.from\` is after \`${name}.to\`.`)
    return { kind: about, value, unit: textOrNull(`${name}.unit`, unit), from: first, to: last }
  },
  measure: (name, { heading = null }) => ({ heading: textOrNull(`${name}.heading`, heading) }),
}

const text = (name: string, value: unknown): string => wordsIn(name, value, LONGEST)

/** An empty field counts as missing. */
const notBlank = (value: unknown): unknown => (value === '' ? null : value)

const textOrNull = (name: string, value: unknown): string | null => (notBlank(value) === null ? null : text(name, value))

function oneOf<T extends string>(name: string, value: unknown, words: readonly T[]): T {
  const known = words.find((word) => word === value)
  if (known === undefined) throw new NoteError(`\`${name}\` must be one of ${words.join(', ')}.`)
  return known
}

/** Whether two corrections have the same content. */
export const saysSameCorrection = (one: SentCorrection, other: SentCorrection): boolean =>
  JSON.stringify([one.read, one.right, one.remark, one.withdrawn]) ===
  JSON.stringify([other.read, other.right, other.remark, other.withdrawn])
