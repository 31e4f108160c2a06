import { createHash } from 'node:crypto'
import { lettersOf } from '../text/letters.ts'
import { dayOrNull, fieldsOf, NoteError, revisionIn, wordsIn } from './sentFields.ts'

/** 未启动, 推进中, 已完成, 暂缓. */
export const NOTE_STATUSES = ['NOT_STARTED', 'IN_PROGRESS', 'DONE', 'ON_HOLD'] as const
export type NoteStatus = (typeof NOTE_STATUSES)[number]

/** A status, or `NONE` for a note without one. */
export const STATUS_CHOICES = [...NOTE_STATUSES, 'NONE'] as const
export type StatusChoice = (typeof STATUS_CHOICES)[number]

/** A note on a task; null or empty fields were not filled in. */
export interface NoteWords {
  readonly status: NoteStatus | null
  readonly owner: string
  readonly remark: string
  /** ISO day to which the deadline was moved. */
  readonly movedTo: string | null
}

/** The task as read when the note was written, so that a note is still understandable when its statement is gone. */
export interface NotedTask {
  /** Id of the policy. */
  readonly document: string
  readonly title: string
  readonly measure: string
  readonly department: string
}

/** A note as submitted, with the revision that its writer saw, 0 for a new note. */
export interface SentNote extends NoteWords {
  readonly key: string
  readonly revision: number
  readonly task: NotedTask
}

/** A note as stored: the first under a key has revision 1, each later one the next number. */
export interface Note extends SentNote {
  /** Time of writing, in UTC: 2026-11-28T08:00:00.000Z. */
  readonly at: string
}

const LONGEST = { owner: 100, remark: 2000, document: 500, title: 500, measure: 500, department: 300 } as const
const KEY = /^[\da-f]{32}(?:@\S{1,300})?$/

/** Validates a submitted note. Throws a NoteError. */
export function sentNote(value: unknown): SentNote {
  const { key, revision, status = null, owner = '', remark = '', movedTo = null, task } = fieldsOf(value, 'the note')
  if (typeof key !== 'string' || !KEY.test(key)) throw new NoteError('`key` must be a value of `noteKeys` of the task.')
  const seen = revisionIn(revision, 'note')
  const known = NOTE_STATUSES.find((each) => each === status) ?? null
  if (known === null && status !== null) throw new NoteError(`\`status\` must be one of ${NOTE_STATUSES.join(', ')}, or null.`)
  const moved = dayOrNull('movedTo', movedTo)
  const about = fieldsOf(task, '`task`')
  return {
    key,
    revision: seen,
    status: known,
    owner: words('owner', owner),
    remark: words('remark', remark),
    movedTo: moved,
    task: {
      document: words('document', about.document),
      title: words('title', about.title),
      measure: words('measure', about.measure),
      department: words('department', about.department),
    },
  }
}

const words = (name: keyof typeof LONGEST, value: unknown): string => wordsIn(name, value, LONGEST[name])

/** Whether two notes have the same content. */
export const saysSame = (one: NoteWords, other: NoteWords): boolean =>
  one.status === other.status && one.owner === other.owner && one.remark === other.remark && one.movedTo === other.movedTo

/** What identifies a statement: its document, the words of its measure, and the words that name the department. */
export interface NotedStatement {
  readonly document: string
  /** Former ids of the document, under which notes may have been written. */
  readonly formerIds: readonly string[]
  readonly measure: string
  readonly quote: string
}

/**
 * The keys of notes on a statement, the current key first. They are made from the words of the document, not from numbers or ids that may
 * change when it is read again; spaces and punctuation are ignored.
 */
export const noteKeys = ({ document, formerIds, measure, quote }: NotedStatement): readonly string[] =>
  [document, ...formerIds].map((id) =>
    createHash('sha256')
      .update([id, lettersOf(measure), lettersOf(quote)].join('\n'))
      .digest('hex')
      .slice(0, 32),
  )

/** The key of one department's share in a task of a group; other departments of the group have their own. */
export const ownKey = (key: string, department: string): string => `${key}@${department}`
