import { useStore } from '@nanostores/react'
import { useEffect, useMemo } from 'react'
import type { Note, NoteStatus } from '../../api/notes.ts'
import { $notes, loadNotes, STATUS_CHOICES, type StatusChoice } from '../../domain/notes/notes.ts'
import type { MeasureFilter } from './operations.ts'

/** By measure id: the statuses in the notes on its tasks, without duplicates, in their usual order. */
export type NotedMeasures = ReadonlyMap<string, readonly NoteStatus[]>

/** The statuses; null while the notes are loading or if they could not be loaded. */
export function useNotedMeasures(): { readonly noted: NotedMeasures | null; readonly failed: boolean } {
  const { answer, failed } = useStore($notes)
  useEffect(() => void loadNotes(), [])
  return { noted: useMemo(() => (answer ? notedMeasures(answer.notes) : null), [answer]), failed }
}

export function notedMeasures(notes: readonly Note[]): NotedMeasures {
  const found = new Map<string, Set<NoteStatus>>()
  for (const { status, measures = [] } of notes)
    if (status !== null) for (const id of measures) found.set(id, (found.get(id) ?? new Set()).add(status))
  return new Map(
    [...found].map(([id, statuses]) => [id, STATUS_CHOICES.filter((each): each is NoteStatus => each !== 'NONE' && statuses.has(each))]),
  )
}

/** A filter for measures whose notes have one of these statuses; NONE includes measures without notes. Undefined if no status is chosen. */
export function statusFilter(noted: NotedMeasures, chosen: readonly StatusChoice[]): MeasureFilter | undefined {
  if (chosen.length === 0) return undefined
  const all = [...noted]
  const has = { id: { in: all.filter(([, statuses]) => statuses.some((status) => chosen.includes(status))).map(([id]) => id) } }
  return chosen.includes('NONE') ? { or: [has, { not: { id: { in: all.map(([id]) => id) } } }] } : has
}
