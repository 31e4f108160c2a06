import { useStore } from '@nanostores/react'
import { type FormEvent, useState } from 'react'
import { failureOf } from '../../api/documents.ts'
import { type CorrectedKind, type Facts, type SentCorrection, StaleNote } from '../../api/notes.ts'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Loading } from '../../components/Loading.tsx'
import { anchorOf } from '../../domain/corrections/anchor.ts'
import { saveCorrection } from '../../domain/corrections/corrections.ts'
import { corrections } from '../../domain/corrections/words.ts'
import { Failed, type Failing } from '../../domain/notes/NoteEditor.tsx'
import { $notes } from '../../domain/notes/notes.ts'
import { WriteToken } from '../../domain/notes/WriteToken.tsx'
import type { Span } from '../../domain/span.ts'
import { useWords } from '../../i18n/words.ts'
import { CorrectionFields } from './CorrectionFields.tsx'
import { type Candidate, candidatesFor, NOTHING_READ } from './candidates.ts'
import { CorrectedNode, type HeldDocument } from './operations.ts'
import '../../domain/notes/notes.css'

interface Props {
  readonly document: HeldDocument
  readonly onClose: (said: string | null) => void
}

/** Corrects a statement about a node in this document; `at` is the position where it was selected in the text. */
export function WrongDialog({ node, at, ...props }: Props & { readonly node: string; readonly at: number | null }) {
  const say = useWords(corrections)
  const { data } = useScreenQuery(CorrectedNode, { id: node })
  const candidates = data?.node ? candidatesFor(props.document, data.node) : []
  return (
    <Dialog open onOpenChange={(open) => !open && props.onClose(null)} title={say('wrong')}>
      {candidates.length === 0 ? (
        <Loading />
      ) : (
        <WrongForm {...props} candidates={candidates} first={candidates.findIndex(({ start }) => start === at)} />
      )}
    </Dialog>
  )
}

function WrongForm({
  document,
  candidates,
  first,
  onClose,
}: Props & { readonly candidates: readonly Candidate[]; readonly first: number }) {
  const say = useWords(corrections)
  const [at, setAt] = useState(Math.max(0, first))
  const [isNone, setNone] = useState(false)
  const chosen = candidates[at] ?? candidates[0]
  const [right, setRight] = useState<Facts[CorrectedKind] | null>(null)
  if (!chosen) return null
  const facts = right ?? chosen.read
  return (
    <CorrectionForm document={document} span={chosen} about={{ ...chosen, right: isNone ? null : facts }} onClose={onClose}>
      {candidates.length > 1 && (
        <label className="field">
          {say('which')}
          <select
            className="select"
            value={at}
            onChange={({ target }) => {
              setAt(Number(target.value))
              setRight(null)
            }}
          >
            {candidates.map(({ start, end, measure }, index) => (
              <option key={`${start} ${measure}`} value={index}>
                {(document.text ?? '').slice(start, end).slice(0, 30)} {measure && `（${measure.slice(0, 12)}…）`}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset className="correction-verdict">
        <legend>{say('verdict')}</legend>
        <label className="check">
          <input type="radio" name="verdict" checked={!isNone} onChange={() => setNone(false)} />
          {say('otherwise')}
        </label>
        <label className="check">
          <input type="radio" name="verdict" checked={isNone} onChange={() => setNone(true)} />
          {say('nothing')}
        </label>
      </fieldset>
      {!isNone && <CorrectionFields kind={chosen.kind} facts={facts} departments={departmentsIn(document)} onChange={setRight} />}
    </CorrectionForm>
  )
}

const KINDS = ['assignment', 'target', 'citation', 'measure'] as const

/** Adds a missing statement for the selected words. */
export function MissingDialog({ document, span, onClose }: Props & { readonly span: Span }) {
  const say = useWords(corrections)
  const [kind, setKind] = useState<CorrectedKind>('assignment')
  const words = (document.text ?? '').slice(span.start, span.end).trim()
  const start: { readonly [K in CorrectedKind]: Facts[K] } = {
    ...NOTHING_READ,
    assignment: { ...NOTHING_READ.assignment, department: words.slice(0, 60) },
    citation: { ...NOTHING_READ.citation, title: words.replace(/^.*《|》.*$/gs, '').slice(0, 200) },
  }
  const [right, setRight] = useState<Facts[CorrectedKind] | null>(null)
  const facts = right ?? start[kind]
  return (
    <Dialog open onOpenChange={(open) => !open && onClose(null)} title={say('missing')}>
      <CorrectionForm document={document} span={span} about={{ kind, read: null, right: facts, measure: '' }} onClose={onClose}>
        <label className="field">
          {say('about')}
          <select
            className="select"
            value={kind}
            onChange={({ target }) => {
              setKind(target.value as CorrectedKind)
              setRight(null)
            }}
          >
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {say(each)}
              </option>
            ))}
          </select>
        </label>
        <CorrectionFields kind={kind} facts={facts} departments={departmentsIn(document)} onChange={setRight} />
      </CorrectionForm>
    </Dialog>
  )
}

interface About {
  readonly kind: CorrectedKind
  readonly read: Facts[CorrectedKind] | null
  readonly right: Facts[CorrectedKind] | null
  readonly measure: string
}

interface FormProps extends Props {
  readonly span: Span
  readonly about: About
  readonly children: React.ReactNode
}

function CorrectionForm({ document, span, about, onClose, children }: FormProps) {
  const say = useWords(corrections)
  const { answer } = useStore($notes)
  const [remark, setRemark] = useState('')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Failing | null>(null)
  const [seen, setSeen] = useState(0)
  const text = document.text ?? ''
  const { kind, read, right, measure } = about
  const sent = { document: document.id, source: document.sha256 ?? '', title: document.title ?? '', measure, words: anchorOf(text, span) }
  const lacking = lackingIn(about)
  const save = async (revision: number) => {
    setBusy(true)
    setTrouble(null)
    try {
      const said = { ...sent, kind, read, right, remark, withdrawn: false, revision } as SentCorrection
      const { correction, failure } = await saveCorrection(said)
      onClose(failure ? say('notRead', { message: failure }) : correction.applied ? null : say('lost'))
    } catch (error) {
      const current = error instanceof StaleNote ? error.current : null
      // Nobody holds to a withdrawn correction, so there is nothing to ask.
      if (current?.withdrawn) return save(current.revision)
      if (error instanceof StaleNote) setSeen(current?.revision ?? 0)
      else setTrouble(failureOf(error))
      setBusy(false)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (lacking === null) void save(seen)
  }
  return (
    <form className="note-form" onSubmit={submit}>
      <blockquote className="correction-words" lang="zh-CN">
        {text.slice(Math.max(0, span.start - 20), span.start)}
        <mark>{text.slice(span.start, span.end).slice(0, 300)}</mark>
        {text.slice(span.end, span.end + 20)}
      </blockquote>
      {children}
      <label className="field">
        {say('remark')}
        <textarea className="input" rows={2} maxLength={2000} value={remark} onChange={({ target }) => setRemark(target.value)} />
      </label>
      {answer?.writing === 'token' && <WriteToken />}
      {trouble && <Failed {...trouble} />}
      {lacking && <p className="note-bad">{say(lacking)}</p>}
      <button type="submit" className="button primary" disabled={busy || lacking !== null}>
        {say(busy ? 'saving' : seen > 0 ? 'again' : 'save')}
      </button>
    </form>
  )
}

function lackingIn({ kind, right }: About): 'noDepartment' | 'noDocument' | null {
  if (right === null) return null
  if (kind === 'assignment') return (right as Facts['assignment']).department.trim() === '' ? 'noDepartment' : null
  if (kind !== 'citation') return null
  const { title, number } = right as Facts['citation']
  return title === null && number === null ? 'noDocument' : null
}

/** The departments named in the document, which are the most likely choices. */
const departmentsIn = ({ statements }: HeldDocument): readonly string[] =>
  [...new Set(statements.filter(({ node }) => node.kind === 'DEPARTMENT').map(({ node }) => node.title))].sort((a, b) =>
    a.localeCompare(b, 'zh-CN'),
  )
