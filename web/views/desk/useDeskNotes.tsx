import { useStore } from '@nanostores/react'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import type { Note } from '../../api/notes.ts'
import { NoteEditor } from '../../domain/notes/NoteEditor.tsx'
import { $notes, loadNotes, noteFinder } from '../../domain/notes/notes.ts'
import { type DeskState, noteKeysOf } from './state.ts'
import type { Task } from './tasks.ts'

interface DeskNotes {
  readonly noteUnder: (keys: readonly string[]) => Note | null
  readonly openNote: (task: Task) => void
  /** Dialog for the note being edited. */
  readonly editor: ReactNode
}

/** The notes on the tasks of a desk, and an editor for them. */
export function useDeskNotes(desk: Pick<DeskState, 'line' | 'department'>): DeskNotes {
  const { answer } = useStore($notes)
  const [task, setTask] = useState<Task | null>(null)
  const openNote = useCallback((opened: Task) => setTask(opened), [])
  useEffect(() => void loadNotes(), [])
  const noteUnder = useMemo(() => noteFinder(answer?.notes ?? []), [answer])
  const keys = task && noteKeysOf(task, desk)
  const editor = task && keys?.[0] !== undefined && (
    <NoteEditor key={task.id} about={{ key: keys[0], task: aboutOf(task) }} note={noteUnder(keys)} onClose={() => setTask(null)} />
  )
  return { noteUnder, openNote, editor }
}

/** Description of the task stored with its note, for the case that the statement disappears. */
const aboutOf = ({ policy, measure, department }: Task) => ({
  document: policy.id,
  title: policy.title.slice(0, 500),
  measure: measure.title.slice(0, 500),
  department: department.name.slice(0, 300),
})
