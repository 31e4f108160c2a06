import { useStore } from '@nanostores/react'
import { Download } from 'lucide-react'
import { useEffect } from 'react'
import { Link } from 'wouter'
import type { Correction, Note, NotesAnswer } from '../../api/notes.ts'
import { Loading } from '../../components/Loading.tsx'
import { TableBox } from '../../components/TableBox.tsx'
import { CorrectionInWords } from '../../domain/corrections/CorrectionInWords.tsx'
import { Unapplied } from '../../domain/corrections/Unapplied.tsx'
import { corrections as correctionWords } from '../../domain/corrections/words.ts'
import { linkTo } from '../../domain/links.ts'
import { $notes, isEmpty, loadNotes } from '../../domain/notes/notes.ts'
import { noteWords } from '../../domain/notes/words.ts'
import { useWords } from '../../i18n/words.ts'
import { flag, queryOf } from '../../state/query.ts'
import { useAddressState } from '../../state/useAddressState.ts'
import { ImportNotes } from './ImportNotes.tsx'
import { TakeBack } from './TakeBack.tsx'
import { notesPage } from './words.ts'
import '../../domain/notes/notes.css'

const notesQuery = queryOf({ gone: flag() })

/** All notes, newest first, including those whose task no longer exists, with JSON import and export. */
export function NotesView() {
  const say = useWords(notesPage)
  const sayNote = useWords(noteWords)
  const { answer, failed } = useStore($notes)
  useEffect(() => void loadNotes(), [])
  return (
    <div className="page notes">
      <div className="page-head">
        <h1>{say('title')}</h1>
        <p>{say('intro')}</p>
      </div>
      {failed && (
        <p className="note-bad" role="alert">
          {sayNote('unread')}
        </p>
      )}
      {!answer && !failed && <Loading />}
      {answer && <Notes answer={answer} />}
    </div>
  )
}

function Notes({ answer: { notes, corrections, refused, writing } }: { readonly answer: NotesAnswer }) {
  const say = useWords(notesPage)
  const [{ gone }, change] = useAddressState(notesQuery)
  const written = notes.filter((note) => !isEmpty(note))
  const lost = written.filter(({ held }) => held === false)
  const shown = (gone ? lost : written).toSorted((a, b) => (a.at < b.at ? 1 : -1))
  return (
    <>
      {refused && <p className="note-bad">{say('refused', { message: refused })}</p>}
      <div className="row">
        <a className="button" href="/notes.json" download="notes.json">
          <Download size={15} aria-hidden="true" />
          {say('take')}
        </a>
        <ImportNotes token={writing === 'token'} />
        {lost.length > 0 && (
          <label className="check">
            <input type="checkbox" checked={gone} onChange={({ target }) => change({ gone: target.checked })} />
            {say('onlyGone', { count: lost.length })}
          </label>
        )}
        <span className="faint small" role="status">
          {say('count', { count: shown.length })}
        </span>
      </div>
      {shown.length === 0 ? <p>{say('none')}</p> : <NotesTable notes={shown} writable={writing !== 'off' && refused === null} />}
      <CorrectionsTable corrections={corrections.filter(({ withdrawn }) => !withdrawn)} />
    </>
  )
}

function NotesTable({ notes, writable }: { readonly notes: readonly Note[]; readonly writable: boolean }) {
  const say = useWords(notesPage)
  const sayNote = useWords(noteWords)
  return (
    <TableBox label={say('title')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say('task')}</th>
            <th scope="col">{say('department')}</th>
            <th scope="col">{sayNote('status')}</th>
            <th scope="col">{sayNote('owner')}</th>
            <th scope="col">{sayNote('movedTo')}</th>
            <th scope="col">{sayNote('remark')}</th>
            <th scope="col">{say('at')}</th>
            {writable && <th scope="col">{say('action')}</th>}
          </tr>
        </thead>
        <tbody lang="zh-CN">
          {notes.map((note) => {
            const { key, task, status, owner, movedTo, remark, at, held } = note
            return (
              <tr key={key}>
                <td>
                  {task.measure}
                  <div className="faint small">
                    {held === false ? task.title : <Link href={linkTo.reader(task.document)}>{task.title}</Link>}
                  </div>
                  {held === false && <div className="note-bad">{say('gone')}</div>}
                </td>
                <td>{task.department}</td>
                <td>{status === null ? '—' : <span className={`note-button note-${status}`}>{sayNote(status)}</span>}</td>
                <td>{owner}</td>
                <td className="day">{movedTo}</td>
                <td className="words">{remark}</td>
                <td className="day">{at.slice(0, 10)}</td>
                {writable && (
                  <td>
                    <TakeBack note={note} />
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </TableBox>
  )
}

/** All corrections, newest first, including those whose words no longer exist. */
function CorrectionsTable({ corrections }: { readonly corrections: readonly Correction[] }) {
  const say = useWords(notesPage)
  const sayCorrection = useWords(correctionWords)
  if (corrections.length === 0) return null
  return (
    <>
      <h2>{sayCorrection('list', { count: corrections.length })}</h2>
      <p className="faint small">{sayCorrection('listHint')}</p>
      <TableBox label={sayCorrection('list', { count: corrections.length })}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say('words')}</th>
              <th scope="col">{sayCorrection('title')}</th>
              <th scope="col">{sayCorrection('remark')}</th>
              <th scope="col">{say('at')}</th>
            </tr>
          </thead>
          <tbody lang="zh-CN">
            {corrections
              .toSorted((a, b) => (a.at < b.at ? 1 : -1))
              .map((one) => (
                <tr key={one.key}>
                  <td>
                    “{one.words.quote.slice(0, 60)}”
                    <div className="faint small">
                      <Link href={linkTo.reader(one.document)}>{one.title || one.document}</Link>
                    </div>
                    <Unapplied correction={one} />
                  </td>
                  <td className="words">
                    <CorrectionInWords said={one} />
                  </td>
                  <td className="words">{one.remark}</td>
                  <td className="day">{one.at.slice(0, 10)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </TableBox>
    </>
  )
}
