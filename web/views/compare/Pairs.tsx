import { type ReactNode, useState } from 'react'
import { clauseAround } from '../../domain/clause.ts'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { Quote } from '../../domain/Quote.tsx'
import { measureTitle } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import type { FoundComparison, FoundFigure, FoundUnit } from './operations.ts'
import { compare } from './words.ts'

/** Tasks that both documents have, matched by a table or by their words. */
export function Tasks({ tasks }: { readonly tasks: FoundComparison['tasks'] }) {
  const say = useWords(compare)
  return (
    <Pairs title={say('tasks')}>
      {tasks.map(({ left, right, carriesOut, similarity }) => (
        <Pair
          key={`${left.id} ${right.id}`}
          left={<UnitLink unit={left} />}
          right={<UnitLink unit={right} />}
          says={carriesOut ? say('carriesOut') : say('alike', { percent: percent(similarity) })}
        />
      ))}
    </Pairs>
  )
}

/** Figures for the same target, side by side. */
export function Figures({ figures }: { readonly figures: FoundComparison['figures'] }) {
  const say = useWords(compare)
  return (
    <Pairs title={say('figures')}>
      {figures.map(({ left, right, verdict }) => (
        <Pair key={`${left.id} ${right.id}`} left={<Figure figure={left} />} right={<Figure figure={right} />} says={say(verdict)} />
      ))}
    </Pairs>
  )
}

/** Passages of the left document that the right one repeats. */
export function Passages({ passages }: { readonly passages: FoundComparison['passages'] }) {
  const say = useWords(compare)
  return (
    <Pairs title={say('passages')} hint={say('passagesHint')}>
      {onceEach(passages).map(({ left, right, leftWords, rightWords, similarity }) => (
        <Pair
          key={keyOf({ left, right, leftWords })}
          left={<Words unit={left} words={leftWords} />}
          right={<Words unit={right} words={rightWords} />}
          says={`${percent(similarity)}%`}
        />
      ))}
    </Pairs>
  )
}

type Passage = FoundComparison['passages'][number]

const keyOf = ({ left, right, leftWords }: Pick<Passage, 'left' | 'right' | 'leftWords'>) => `${left.id} ${right.id} ${leftWords}`

/** A passage repeated within one measure is shown once. */
const onceEach = (passages: readonly Passage[]): readonly Passage[] => [
  ...new Map(passages.map((passage) => [keyOf(passage), passage])).values(),
]

const SHOWN_AT_FIRST = 20

function Pairs({ title, hint, children }: { readonly title: string; readonly hint?: string; readonly children: readonly ReactNode[] }) {
  const say = useWords(compare)
  const [open, setOpen] = useState(false)
  if (children.length === 0) return null
  const shown = open ? children : children.slice(0, SHOWN_AT_FIRST)
  return (
    <section className="compare-part">
      <h2>
        {title} <span className="faint small">{children.length}</span>
      </h2>
      {hint && <p className="faint small">{hint}</p>}
      <ol className="card pairs">{shown}</ol>
      {children.length > shown.length && (
        <button type="button" className="text-button" onClick={() => setOpen(true)}>
          {say('more', { count: children.length - shown.length })}
        </button>
      )}
    </section>
  )
}

function Pair({ left, right, says }: { readonly left: ReactNode; readonly right: ReactNode; readonly says: string }) {
  return (
    <li className="pair" lang="zh-CN">
      <div>{left}</div>
      <div className="pair-says">{says}</div>
      <div>{right}</div>
    </li>
  )
}

function UnitLink({ unit }: { readonly unit: FoundUnit }) {
  if (unit.__typename === 'Measure') return <NodeLink id={unit.id} kind="MEASURE" title={measureTitle(unit)} />
  return <NodeLink id={unit.id} kind="UPSTREAM_TASK" title={unit.title} />
}

function Words({ unit, words }: { readonly unit: FoundUnit; readonly words: string }) {
  return (
    <>
      <p className="pair-words">{words}</p>
      <UnitLink unit={unit} />
    </>
  )
}

function Figure({ figure }: { readonly figure: FoundFigure }) {
  const { id, surface, evidence, measure } = figure
  const { before, after } = clauseAround(measure?.text ?? '', surface, (evidence?.start ?? 0) - (measure?.start ?? 0))
  return (
    <>
      <p className="pair-figure">
        {before}
        <NodeLink id={id} kind="TARGET" title={surface} />
        {after}
      </p>
      {measure && <NodeLink id={measure.id} kind="MEASURE" title={measureTitle(measure)} />}
      {evidence?.document && <Quote evidence={{ ...evidence, document: evidence.document }} lines={2} />}
    </>
  )
}

const percent = (share: number) => Math.round(share * 100)
