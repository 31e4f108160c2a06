import { useStore } from '@nanostores/react'
import { List, PencilLine } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Dialog } from '../../components/Dialog.tsx'
import { SkipTo } from '../../components/SkipTo.tsx'
import { correctionsOf } from '../../domain/corrections/corrections.ts'
import { corrections } from '../../domain/corrections/words.ts'
import { $notes, loadNotes } from '../../domain/notes/notes.ts'
import type { Span } from '../../domain/span.ts'
import { common } from '../../i18n/common.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { edition } from '../../state/edition.ts'
import { useSubject } from '../../state/subject.ts'
import { useAddressState } from '../../state/useAddressState.ts'
import type { NodeKindName } from '../../styles/palette.ts'
import { FactsPanel } from '../node/FactsPanel.tsx'
import { Alarms } from './Alarms.tsx'
import { Contents, type Heading } from './Contents.tsx'
import { CopyQuote } from './CopyQuote.tsx'
import { MissingDialog, WrongDialog } from './CorrectionDialog.tsx'
import { CorrectionList } from './CorrectionList.tsx'
import { CorrectionTools } from './CorrectionTools.tsx'
import { DocumentHead } from './DocumentHead.tsx'
import { Legend } from './Legend.tsx'
import type { HeldDocument, Statement } from './operations.ts'
import { CHOSEN_ELSEWHERE, type Chosen, ReaderText } from './ReaderText.tsx'
import { countByKind, headingsOf, marksOf, placed } from './reading.ts'
import { useSelectedSpan } from './selectedSpan.ts'
import { readerQuery } from './state.ts'
import { useCurrentHeading } from './useCurrentHeading.ts'
import { reader } from './words.ts'

/** Contents on the left, text in the middle, facts of the selected node on the right. */
export function DocumentPage({ document }: { readonly document: HeldDocument }) {
  const say = useWords(reader)
  const sayCommon = useWords(common)
  const [state, change] = useAddressState(readerQuery)
  useSubject(document.title)
  const [contentsOpen, setContentsOpen] = useState(false)
  const scroller = useRef<HTMLDivElement>(null)
  const headings = useMemo(() => headingsOf(document), [document])
  const measures = useMemo(() => placed(document.measures.nodes), [document])
  const sections = useMemo(() => placed(document.sections.nodes), [document])
  const current = useCurrentHeading(scroller, headings)
  const marks = useMarks(document.statements)
  const shown = useMemo(() => marks.filter((mark) => !state.hide.includes(mark.kind)), [marks, state.hide])
  // The highlights show this in a tooltip, which does not open on touch.
  const said = useMemo(() => [...new Set(marks.filter(({ node }) => node === state.node).map(({ says }) => says))], [marks, state.node])
  const asked = useHit(state.start, state.end)
  const hit = asked && asked.start < (document.text ?? '').length ? asked : null
  const selected = useSelectedSpan(scroller)
  useEffect(() => {
    if (hit) goToHit(scroller.current)
  }, [hit])
  const correcting = useCorrecting(document, state.node)
  const chosen = useRef<Chosen>(CHOSEN_ELSEWHERE)
  const onChoose = useCallback(
    (node: string, how = CHOSEN_ELSEWHERE) => {
      chosen.current = how
      change({ node })
    },
    [change],
  )
  useEffect(() => {
    // On a narrow screen the facts lie over the lower half of the text.
    if (state.node) chosen.current.words?.scrollIntoView({ block: 'nearest' })
  }, [state.node])
  const onToggle = (kind: NodeKindName) =>
    change({ hide: state.hide.includes(kind) ? state.hide.filter((each) => each !== kind) : [...state.hide, kind] }, { replace: true })
  const go = (heading: Heading) => {
    setContentsOpen(false)
    goTo(scroller.current, heading)
  }
  return (
    <div className={`reader ${state.node ? 'with-panel' : ''}`}>
      <SkipTo target="text">{sayCommon('skipToText')}</SkipTo>
      <nav className="reader-side" aria-label={say('contents')}>
        <CorrectionList document={document} all={correcting.all} />
        <Alarms document={document} />
        <Contents headings={headings} current={current} onGo={go} />
      </nav>
      <div className="reader-main" ref={scroller}>
        <div className="reader-bar">
          <button type="button" className="button reader-contents-button" onClick={() => setContentsOpen(true)}>
            <List size={16} aria-hidden="true" />
            {say('contents')}
          </button>
          <Legend counts={useMemo(() => countByKind(marks), [marks])} hidden={state.hide} onToggle={onToggle} />
          {hit && (
            <button type="button" className="button quiet" onClick={() => goToHit(scroller.current)}>
              {say('toHit')}
            </button>
          )}
          {asked && !hit && (
            <span className="reader-lost" role="status">
              {say('noHit')}
            </span>
          )}
          {selected && <CopyQuote document={document} span={selected} />}
          {selected && !edition.published && (
            // Moving the focus would clear the selection.
            <button
              type="button"
              className="button"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => correcting.add(selected)}
            >
              <PencilLine size={15} aria-hidden="true" />
              {correcting.say('missing')}
            </button>
          )}
          <span className="reader-said" role="status">
            {correcting.said}
          </span>
        </div>
        <article className="reader-page" id="text" tabIndex={-1}>
          <DocumentHead document={document} />
          <ReaderText
            text={document.text ?? ''}
            tables={document.tables}
            marks={shown}
            measures={measures}
            sections={sections}
            hit={hit}
            onChoose={onChoose}
          />
        </article>
      </div>
      {state.node && (
        <FactsPanel
          id={state.node}
          says={said}
          tools={
            <CorrectionTools
              document={document.id}
              mayBeWrong={correcting.mayBeWrong}
              isCorrected={correcting.all.length > 0}
              onWrong={correcting.mark}
            />
          }
          takesFocus={chosen.current.byKeyboard}
          onSelect={(node) => onChoose(node)}
          onClose={() => change({ node: null })}
        />
      )}
      <Dialog open={contentsOpen} onOpenChange={setContentsOpen} title={say('contents')} side="left">
        <CorrectionList document={document} all={correcting.all} />
        <Alarms document={document} onGo={() => setContentsOpen(false)} />
        <Contents headings={headings} current={current} onGo={go} />
      </Dialog>
      {correcting.open?.kind === 'wrong' && state.node && (
        <WrongDialog document={document} node={state.node} at={chosen.current.at} onClose={correcting.close} />
      )}
      {correcting.open?.kind === 'missing' && <MissingDialog document={document} span={correcting.open.span} onClose={correcting.close} />}
    </div>
  )
}

/** The kinds of node whose statements can be corrected one by one. */
const CORRECTABLE: ReadonlySet<string> = new Set([
  'ASSIGNED_TO',
  'HAS_TARGET',
  'IMPLEMENTS',
  'BASED_ON',
  'REPEALS',
  'AMENDS',
  'FORWARDS',
  'CITES',
])

type Open = { readonly kind: 'wrong' } | { readonly kind: 'missing'; readonly span: Span }

/** The corrections of the document, and the dialog for further ones. */
function useCorrecting(document: HeldDocument, node: string | null) {
  const say = useWords(corrections)
  const { answer } = useStore($notes)
  useEffect(() => void loadNotes(), [])
  const [open, setOpen] = useState<Open | null>(null)
  const [said, setSaid] = useState('')
  const all = useMemo(() => correctionsOf(answer?.corrections ?? [], document.id, document.sha256), [answer, document])
  const mayBeWrong = useMemo(
    () =>
      document.measures.nodes.some(({ id }) => id === node) ||
      document.statements.some((one) => one.node.id === node && one.rule !== 'corrected' && CORRECTABLE.has(one.relation)),
    [document, node],
  )
  return {
    say,
    all,
    said,
    open,
    mayBeWrong,
    mark: () => setOpen({ kind: 'wrong' }),
    add: (span: Span) => setOpen({ kind: 'missing', span }),
    close: (words: string | null) => {
      setOpen(null)
      setSaid(words ?? '')
    },
  }
}

function useMarks(statements: readonly Statement[]) {
  const say = useWords(model)
  const sayCorrected = useWords(corrections)
  return useMemo(
    () =>
      marksOf(statements, (statement) =>
        [
          say(statement.role ?? statement.relation),
          statement.node.title,
          ...(statement.rule === 'corrected' ? [sayCorrected('corrected')] : []),
        ].join(' · '),
      ),
    [statements, say, sayCorrected],
  )
}

function useHit(start: number | null, end: number | null): Span | null {
  return useMemo(() => (start !== null && end !== null && end > start ? { start, end } : null), [start, end])
}

/** Scrolls to the quoted words and moves the focus there, so that the next Tab goes on from them. */
function goToHit(scroller: HTMLElement | null) {
  const line = scroller?.querySelector<HTMLElement>('[data-hit]')
  line?.scrollIntoView({ block: 'center' })
  const words = line?.querySelector<HTMLElement>('a:has(.reader-hit)') ?? line
  words?.focus({ preventScroll: true })
}

function goTo(scroller: HTMLElement | null, { start }: Span) {
  const lines = [...(scroller?.querySelectorAll<HTMLElement>('.reader-line') ?? [])]
  const line = lines.findLast((each) => Number(each.id.slice('at-'.length)) <= start) ?? lines[0]
  line?.scrollIntoView({ block: 'start' })
  // The next Tab goes on from there.
  line?.focus({ preventScroll: true })
}
