import { List } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Dialog } from '../../components/Dialog.tsx'
import type { Span } from '../../domain/span.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { useSubject } from '../../state/subject.ts'
import { useAddressState } from '../../state/useAddressState.ts'
import type { NodeKindName } from '../../styles/palette.ts'
import { FactsPanel } from '../node/FactsPanel.tsx'
import { Alarms } from './Alarms.tsx'
import { Contents, type Heading } from './Contents.tsx'
import { CopyQuote } from './CopyQuote.tsx'
import { DocumentHead } from './DocumentHead.tsx'
import { Legend } from './Legend.tsx'
import type { HeldDocument, Statement } from './operations.ts'
import { ReaderText } from './ReaderText.tsx'
import { countByKind, headingsOf, marksOf, placed } from './reading.ts'
import { useSelectedSpan } from './selectedSpan.ts'
import { readerQuery } from './state.ts'
import { useCurrentHeading } from './useCurrentHeading.ts'
import { reader } from './words.ts'

/** Contents on the left, the text in the middle, the facts of what was chosen on the right. */
export function DocumentPage({ document }: { readonly document: HeldDocument }) {
  const say = useWords(reader)
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
  // The marks have it in a tip, which does not open on touch.
  const said = useMemo(() => [...new Set(marks.filter(({ node }) => node === state.node).map(({ says }) => says))], [marks, state.node])
  const asked = useHit(state.start, state.end)
  const hit = asked && asked.start < (document.text ?? '').length ? asked : null
  const selected = useSelectedSpan(scroller)
  useEffect(() => scrollTo(scroller.current, '[data-hit]', hit !== null), [hit])
  const onChoose = useCallback((node: string) => change({ node }), [change])
  const onToggle = (kind: NodeKindName) =>
    change({ hide: state.hide.includes(kind) ? state.hide.filter((each) => each !== kind) : [...state.hide, kind] }, { replace: true })
  const go = (heading: Heading) => {
    setContentsOpen(false)
    goTo(scroller.current, heading)
  }
  return (
    <div className={`reader ${state.node ? 'with-panel' : ''}`}>
      <nav className="reader-side" aria-label={say('contents')}>
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
            <button type="button" className="button quiet" onClick={() => scrollTo(scroller.current, '[data-hit]', true)}>
              {say('toHit')}
            </button>
          )}
          {asked && !hit && (
            <span className="reader-lost" role="status">
              {say('noHit')}
            </span>
          )}
          {selected && <CopyQuote document={document} span={selected} />}
        </div>
        <article className="reader-page">
          <DocumentHead document={document} />
          <ReaderText text={document.text ?? ''} marks={shown} measures={measures} sections={sections} hit={hit} onChoose={onChoose} />
        </article>
      </div>
      {state.node && <FactsPanel id={state.node} says={said} onSelect={onChoose} onClose={() => change({ node: null })} />}
      <Dialog open={contentsOpen} onOpenChange={setContentsOpen} title={say('contents')} side="left">
        <Alarms document={document} onGo={() => setContentsOpen(false)} />
        <Contents headings={headings} current={current} onGo={go} />
      </Dialog>
    </div>
  )
}

function useMarks(statements: readonly Statement[]) {
  const say = useWords(model)
  return useMemo(
    () => marksOf(statements, (statement) => `${say(statement.role ?? statement.relation)} · ${statement.node.title ?? ''}`),
    [statements, say],
  )
}

function useHit(start: number | null, end: number | null): Span | null {
  return useMemo(() => (start !== null && end !== null && end > start ? { start, end } : null), [start, end])
}

function scrollTo(scroller: HTMLElement | null, selector: string, wanted: boolean) {
  if (wanted) scroller?.querySelector(selector)?.scrollIntoView({ block: 'center' })
}

function goTo(scroller: HTMLElement | null, { start }: Span) {
  const lines = [...(scroller?.querySelectorAll<HTMLElement>('.reader-line') ?? [])]
  const line = lines.findLast((each) => Number(each.id.slice('at-'.length)) <= start) ?? lines[0]
  line?.scrollIntoView({ block: 'start' })
}
