import { memo, useMemo } from 'react'
import { Link } from 'wouter'
import { linkTo } from '../../domain/links.ts'
import type { Span } from '../../domain/span.ts'
import { useWords } from '../../i18n/words.ts'
import { kindSlug } from '../../styles/palette.ts'
import { blocksOf, type CellBlock, linesIn, type TableInText } from './blocks.ts'
import { type Line, linesOf, type Mark, type Segment, spanAt } from './segments.ts'
import { reader } from './words.ts'

/** A measure with the label that the text shows beside it. */
export interface MeasureInText extends Span {
  readonly id: string
  readonly ordinal: number
  readonly heading: string | null
}

export interface HeadingInText extends Span {
  readonly id: string
}

/** How a node was chosen. */
export interface Chosen {
  /** Position of the pressed words in the text; null if no words were pressed. */
  readonly at: number | null
  /** What was pressed in the text; null for a choice in the facts. */
  readonly words: HTMLElement | null
  readonly byKeyboard: boolean
}
export const CHOSEN_ELSEWHERE: Chosen = { at: null, words: null, byKeyboard: false }

type Choose = (node: string, how: Chosen) => void

interface Props {
  readonly text: string
  readonly tables: readonly TableInText[]
  readonly marks: readonly Mark[]
  readonly measures: readonly MeasureInText[]
  readonly sections: readonly HeadingInText[]
  readonly hit: Span | null
  readonly onChoose: Choose
}

/** The source text line by line, with tables, and with the extracted words in colour. */
export const ReaderText = memo(function ReaderText({ text, tables, marks, measures, sections, hit, onChoose }: Props) {
  const blocks = useMemo(() => blocksOf(text, tables), [text, tables])
  const lines = useMemo(() => new Map(linesOf(linesIn(blocks), marks, hit).map((line) => [line.start, line])), [blocks, marks, hit])
  const firstHit = [...lines.values()].find(holdsHit)
  const show = ({ start }: Span) => {
    const line = lines.get(start)
    return (
      line && (
        <TextLine
          key={start}
          line={line}
          text={text}
          measure={measureOf(line, measures)}
          heading={sections.find((section) => section.start >= line.start && section.start < line.end) ?? null}
          holdsFirstHit={line === firstHit}
          onChoose={onChoose}
        />
      )
    )
  }
  const isHit = (cell: CellBlock) => cell.lines.some(({ start }) => holdsHit(lines.get(start)))
  return (
    <div className="reader-text" lang="zh-CN">
      {blocks.map((block) =>
        block.kind === 'line' ? show(block.line) : <TextTable key={`table ${block.start}`} rows={block.rows} isHit={isHit} show={show} />,
      )}
    </div>
  )
})

const holdsHit = (line: Line | undefined): boolean => line?.segments.some((segment) => segment.hit) ?? false

interface TableProps {
  readonly rows: readonly (readonly CellBlock[])[]
  readonly isHit: (cell: CellBlock) => boolean
  readonly show: (line: Span) => React.ReactNode
}

/** A table of the text. A wide table scrolls separately, also by keyboard. */
function TextTable({ rows, isHit, show }: TableProps) {
  const say = useWords(reader)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section className="reader-table" tabIndex={0} aria-label={say('table')}>
      <table>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place of a row is what it is.
            <tr key={row}>
              {cells.map((cell) => (
                <td
                  key={cell.column}
                  rowSpan={cell.rowSpan > 1 ? cell.rowSpan : undefined}
                  colSpan={cell.columnSpan > 1 ? cell.columnSpan : undefined}
                  className={isHit(cell) ? 'reader-hit-cell' : undefined}
                >
                  {cell.lines.map(show)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function measureOf(line: Span, measures: readonly MeasureInText[]): { readonly measure: MeasureInText; readonly opens: boolean } | null {
  const measure = measures[spanAt(measures, line.end - 1)]
  if (!measure || measure.end <= line.start) return null
  return { measure, opens: measure.start >= line.start }
}

interface LineProps {
  readonly line: Line
  readonly text: string
  readonly measure: { readonly measure: MeasureInText; readonly opens: boolean } | null
  readonly heading: HeadingInText | null
  readonly holdsFirstHit: boolean
  readonly onChoose: Choose
}

function TextLine({ line, text, measure, heading, holdsFirstHit, onChoose }: LineProps) {
  const kind = measure ? 'of-measure' : heading ? 'of-section' : ''
  const Tag = kind === 'of-section' ? 'h2' : 'p'
  return (
    <div
      className={`reader-line ${kind}`}
      id={`at-${line.start}`}
      data-hit={holdsFirstHit || undefined}
      tabIndex={holdsFirstHit || measure?.opens || heading ? -1 : undefined}
    >
      {measure?.opens && <MeasureTag measure={measure.measure} onChoose={onChoose} />}
      <Tag>
        {line.segments.map((segment) => (
          <Words key={segment.start} segment={segment} text={text} onChoose={onChoose} />
        ))}
      </Tag>
    </div>
  )
}

function MeasureTag({ measure, onChoose }: { readonly measure: MeasureInText; readonly onChoose: Choose }) {
  const say = useWords(reader)
  return (
    <Link
      className="measure-tag"
      href={linkTo.node(measure.id)}
      onClick={(event) => choose(event, (how) => onChoose(measure.id, { at: null, ...how }))}
    >
      {say('measureNumber', { ordinal: measure.ordinal })}
    </Link>
  )
}

function Words({ segment, text, onChoose }: { readonly segment: Segment; readonly text: string; readonly onChoose: Choose }) {
  const { mark, hit } = segment
  const words = text.slice(segment.start, segment.end)
  const shown = hit ? <mark className="reader-hit">{words}</mark> : words
  if (!mark) return shown
  return (
    <Link
      className={`reader-mark mark-${kindSlug(mark.kind)}`}
      href={linkTo.node(mark.node)}
      title={mark.says}
      tabIndex={0}
      draggable={false}
      onMouseDown={letSelect}
      onClick={(event) => choose(event, (how) => onChoose(mark.node, { at: mark.start, ...how }))}
    >
      {shown}
    </Link>
  )
}

/** Browsers start no selection inside a link. During the press it is no link, so that words can be selected from any point. */
function letSelect(event: React.MouseEvent<HTMLAnchorElement>) {
  const link = event.currentTarget
  const href = link.getAttribute('href')
  if (event.button !== 0 || href === null) return
  link.removeAttribute('href')
  setTimeout(() => link.setAttribute('href', href))
}

/**
 * A plain click opens the facts beside the text, unless it ends a selection. With Ctrl, ⌘ or the middle button, the link works as usual.
 */
function choose(event: React.MouseEvent<HTMLElement>, act: (how: Omit<Chosen, 'at'>) => void) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
  event.preventDefault()
  // A click made by the Enter key has no count of presses.
  if (window.getSelection()?.isCollapsed !== false) act({ words: event.currentTarget, byKeyboard: event.detail === 0 })
}
