import { useStore } from '@nanostores/react'
import { Upload } from 'lucide-react'
import { useId, useState } from 'react'
import { failureOf } from '../../api/documents.ts'
import { importNotes } from '../../api/notes.ts'
import { $writeToken, loadNotes } from '../../domain/notes/notes.ts'
import { WriteToken } from '../../domain/notes/WriteToken.tsx'
import { useWords } from '../../i18n/words.ts'
import { notesPage } from './words.ts'

/**
 * Imports the notes of an exported file. Notes that differ from stored ones are counted but not imported, unless the reader chooses to
 * replace them.
 */
export function ImportNotes({ token }: { readonly token: boolean }) {
  const say = useWords(notesPage)
  const [replace, setReplace] = useState(false)
  const [said, setSaid] = useState('')
  const secret = useStore($writeToken)
  const id = useId()
  const take = async (file: File | undefined) => {
    if (!file) return
    const notes = notesIn(await file.text())
    if (notes === null) return setSaid(say('notJson'))
    try {
      const { added, replaced, unchanged, conflicts } = await importNotes(notes, replace, token ? secret : null)
      setSaid(say('brought', { added, replaced, unchanged, conflicts: conflicts.length }))
      await loadNotes()
    } catch (error) {
      const { code, message } = failureOf(error)
      setSaid(say('failed', { message: message || code || '' }))
    }
  }
  return (
    <>
      {token && <WriteToken />}
      <label className="button" htmlFor={id}>
        <Upload size={15} aria-hidden="true" />
        {say('bring')}
      </label>
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept="application/json,.json"
        onChange={({ target }) => {
          void take(target.files?.[0])
          target.value = ''
        }}
      />
      <label className="check">
        <input type="checkbox" checked={replace} onChange={({ target }) => setReplace(target.checked)} />
        {say('replace')}
      </label>
      <span className="small" role="status">
        {said}
      </span>
    </>
  )
}

/** The notes and corrections in a file; null if the file contains none. */
function notesIn(text: string): object | null {
  try {
    const { notes, corrections = [] } = JSON.parse(text) as { readonly notes?: unknown; readonly corrections?: unknown }
    return Array.isArray(notes) && Array.isArray(corrections) ? { notes, corrections } : null
  } catch {
    return null
  }
}
