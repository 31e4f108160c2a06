import { useStore } from '@nanostores/react'
import { useEffect, useMemo } from 'react'
import type { NoteStatus, NotesAnswer } from '../../api/notes.ts'
import { $notes, loadNotes, STATUS_CHOICES, type StatusChoice } from '../../domain/notes/notes.ts'
import type { MeasureFilter } from './operations.ts'

/** Number of ids that the API takes in a filter. */
export const MOST_IDS = 5000

export interface NotedMeasures {
  /** By measure id: the statuses in the notes on its tasks, without duplicates, in their usual order. */
  readonly statuses: ReadonlyMap<string, readonly NoteStatus[]>
  /** By measure id: the days to which people moved its deadline. */
  readonly moved: ReadonlyMap<string, readonly string[]>
  /** Ids of the measures each of whose tasks has a status. */
  readonly settled: readonly string[]
}

/** The statuses; null while the notes are loading or if they could not be loaded. */
export function useNotedMeasures(): { readonly noted: NotedMeasures | null; readonly failed: boolean } {
  const { answer, failed } = useStore($notes)
  useEffect(() => void loadNotes(), [])
  return { noted: useMemo(() => (answer ? notedMeasures(answer) : null), [answer]), failed }
}

export function notedMeasures({ notes, settled }: Pick<NotesAnswer, 'notes' | 'settled'>): NotedMeasures {
  const found = new Map<string, Set<NoteStatus>>()
  const moved = new Map<string, Set<string>>()
  for (const { status, movedTo, measures = [] } of notes)
    for (const id of measures) {
      if (status !== null) found.set(id, (found.get(id) ?? new Set()).add(status))
      if (movedTo !== null) moved.set(id, (moved.get(id) ?? new Set()).add(movedTo))
    }
  const inOrder = (has: ReadonlySet<NoteStatus>) => STATUS_CHOICES.filter((each): each is NoteStatus => each !== 'NONE' && has.has(each))
  return {
    statuses: new Map([...found].map(([id, has]) => [id, inOrder(has)])),
    moved: new Map([...moved].map(([id, days]) => [id, [...days].sort()])),
    settled,
  }
}

/** Whether a filter by these statuses would list more measures than the API takes. */
export const tooManyNoted = ({ statuses, settled }: NotedMeasures, chosen: readonly StatusChoice[]): boolean =>
  withStatus(statuses, chosen).length > MOST_IDS || (chosen.includes('NONE') && settled.length > MOST_IDS)

const withStatus = (statuses: NotedMeasures['statuses'], chosen: readonly StatusChoice[]): readonly string[] =>
  [...statuses].filter(([, own]) => own.some((status) => chosen.includes(status))).map(([id]) => id)

/** A filter for measures with a task in one of these statuses; NONE includes measures with a task without one. Undefined if none is chosen. */
export function statusFilter({ statuses, settled }: NotedMeasures, chosen: readonly StatusChoice[]): MeasureFilter | undefined {
  if (chosen.length === 0) return undefined
  const has = { id: { in: withStatus(statuses, chosen) } }
  return chosen.includes('NONE') ? { or: [has, { not: { id: { in: settled } } }] } : has
}
