import { useStore } from '@nanostores/react'
import { type FormEvent, useState } from 'react'
import { failureOf } from '../../api/documents.ts'
import { NOTE_STATUSES, type Note, type NoteStatus, type NoteWords, type SentNote, StaleNote } from '../../api/notes.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { useWords } from '../../i18n/words.ts'
import { dayIn } from '../../state/days.ts'
import { DayInput, isNoDay } from '../DayInput.tsx'
import { $notes, loadNotes, NO_WORDS, saveNote } from './notes.ts'
import { WriteToken } from './WriteToken.tsx'
import { noteWords } from './words.ts'
import './notes.css'

interface Props {
  /** The task and the key under which a new note is stored. */
  readonly about: Pick<SentNote, 'key' | 'task'>
  /** The stored note; null if there is none. */
  readonly note: Note | null
  readonly onClose: () => void
}

type Trouble =
  | { readonly kind: 'stale'; readonly current: Note | null }
  | { readonly kind: 'failed'; readonly code: string | null; readonly message: string }

/** Edits the note on a task. If somebody else changed it meanwhile, both versions are shown to choose from. */
export function NoteEditor({ about, note, onClose }: Props) {
  const say = useWords(noteWords)
  const [words, setWords] = useState<NoteWords>(note ?? NO_WORDS)
  const [day, setDay] = useState(note?.movedTo ?? '')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [busy, setBusy] = useState(false)
  const { answer } = useStore($notes)
  const movedTo = dayIn(day)
  const badDay = isNoDay(day)
  const written: NoteWords = { ...words, movedTo }
  const set = (change: Partial<NoteWords>) => setWords({ ...words, ...change })
  const save = async (revision: number) => {
    setBusy(true)
    setTrouble(null)
    try {
      const { status, owner, remark } = written
      await saveNote({ key: note?.key ?? about.key, task: about.task, revision, status, owner, remark, movedTo })
      onClose()
    } catch (error) {
      if (error instanceof StaleNote) setTrouble({ kind: 'stale', current: error.current as Note | null })
      else setTrouble({ kind: 'failed', ...failureOf(error) })
    } finally {
      setBusy(false)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!badDay) void save(note?.revision ?? 0)
  }
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={say('title')}>
      <form className="note-form" onSubmit={submit}>
        <p lang="zh-CN">{about.task.measure}</p>
        <p className="small faint" lang="zh-CN">
          {about.task.department} · {about.task.title}
        </p>
        <label className="field">
          {say('status')}
          <select
            className="select"
            value={words.status ?? ''}
            onChange={({ target }) => set({ status: (target.value || null) as NoteStatus | null })}
          >
            <option value="">{say('unset')}</option>
            {NOTE_STATUSES.map((status) => (
              <option key={status} value={status}>
                {say(status)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {say('owner')}
          <input className="input" maxLength={100} value={words.owner} onChange={({ target }) => set({ owner: target.value })} />
        </label>
        <DayInput className="field" label={say('movedTo')} written={day} write={setDay} noDay={say('badDay')} />
        <label className="field">
          {say('remark')}
          <textarea
            className="input"
            rows={4}
            maxLength={2000}
            value={words.remark}
            onChange={({ target }) => set({ remark: target.value })}
          />
        </label>
        {answer?.writing === 'token' && <WriteToken />}
        {trouble?.kind === 'failed' && <Failed {...trouble} />}
        {trouble?.kind === 'stale' ? (
          <Conflict
            current={trouble.current}
            mine={written}
            onMine={() => void save(trouble.current?.revision ?? 0)}
            onTheirs={() => {
              void loadNotes()
              onClose()
            }}
          />
        ) : (
          <button type="submit" className="button primary" disabled={busy || badDay}>
            {say(busy ? 'saving' : 'save')}
          </button>
        )}
      </form>
    </Dialog>
  )
}

const KNOWN = ['TOKEN_NEEDED', 'WRITING_OFF', 'NOTES_IN_USE', 'NOTES_ELSEWHERE'] as const

export interface Failing {
  readonly code: string | null
  readonly message: string
}

/** Explains why something could not be saved. */
export function Failed({ code, message }: Failing) {
  const say = useWords(noteWords)
  const known = KNOWN.find((each) => each === code)
  return (
    <p className="note-bad" role="alert">
      {say(known ?? 'failed', { message })}
    </p>
  )
}

interface ConflictProps {
  readonly current: Note | null
  readonly mine: NoteWords
  readonly onMine: () => void
  readonly onTheirs: () => void
}

function Conflict({ current, mine, onMine, onTheirs }: ConflictProps) {
  const say = useWords(noteWords)
  return (
    <div className="note-conflict" role="alert">
      <p>{say('stale')}</p>
      <p>
        {say('theirs')}: <NoteInWords words={current ?? NO_WORDS} />
      </p>
      <p>
        {say('mine')}: <NoteInWords words={mine} />
      </p>
      <div className="row">
        <button type="button" className="button" onClick={onTheirs}>
          {say('takeTheirs')}
        </button>
        <button type="button" className="button primary" onClick={onMine}>
          {say('keepMine')}
        </button>
      </div>
    </div>
  )
}

/** A note in one line: 推进中 · 张三 · 2024-03-31 · 已报方案. */
export function NoteInWords({ words: { status, owner, movedTo, remark } }: { readonly words: NoteWords }) {
  const say = useWords(noteWords)
  const parts = [status && say(status), owner, movedTo, remark].filter(Boolean)
  return <span lang="zh-CN">{parts.length === 0 ? say('nobody') : parts.join(' · ')}</span>
}
