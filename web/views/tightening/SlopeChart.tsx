import { useWords } from '../../i18n/words.ts'
import type { FoundFigure, FoundPair } from './operations.ts'
import { slopeLines } from './slope.ts'
import { tightening } from './words.ts'

const [WIDTH, HEIGHT, SIDE, TOP] = [860, 300, 270, 24]
/** Minimum distance between labels in pixels; closer labels would overlap. */
const LINE_HEIGHT = 18

/** A slope chart from one figure to all figures compared with it. The table below has the same data. */
export function SlopeChart({ pairs }: { readonly pairs: readonly FoundPair[] }) {
  const say = useWords(tightening)
  const lines = slopeLines(pairs)
  const [first] = lines
  if (!first) return <p className="faint">{say('noChart')}</p>
  const y = (value: number) => TOP + (1 - value) * (HEIGHT - 2 * TOP)
  const rows = lines.map(({ pair }) => `${issuerOf(pair.after)} ${pair.after.surface} ${say(pair.verdict)}`).join('；')
  const right = spread(lines.map(({ to }) => y(to)))
  const left = spread(lines.map(({ from }) => y(from)))
  const shown = new Set<string>()
  return (
    <figure className="slope">
      <svg
        viewBox={`0 0 ${WIDTH} ${Math.max(HEIGHT, ...right, ...left) + TOP}`}
        role="img"
        aria-label={say('chart', { from: first.pair.before.surface, rows })}
      >
        {lines.map(({ key, from, to, verdict, pair }, at) => {
          const isFirst = !shown.has(pair.before.id)
          shown.add(pair.before.id)
          return (
            <g key={key} className={`slope-${verdict.toLowerCase()}`}>
              <line x1={SIDE} x2={WIDTH - SIDE} y1={y(from)} y2={y(to)} />
              <circle cx={SIDE} cy={y(from)} r={4} />
              <circle cx={WIDTH - SIDE} cy={y(to)} r={4} />
              {isFirst && (
                <text x={SIDE - 10} y={left[at]} textAnchor="end" lang="zh-CN">
                  {labelOf(pair.before)}
                </text>
              )}
              <text x={WIDTH - SIDE + 10} y={right[at]} lang="zh-CN">
                {labelOf(pair.after)}
              </text>
            </g>
          )
        })}
      </svg>
      <figcaption className="faint small">{say('chartOther', { count: lines.length })}</figcaption>
    </figure>
  )
}

/** Maximum number of characters of a figure and of its issuer in a label. */
const LETTERS = { surface: 9, issuer: 6 } as const
const issuerOf = ({ evidence }: FoundFigure): string => evidence?.document?.documentNumber ?? evidence?.document?.title ?? ''
const shortened = (words: string, most: number): string => (words.length > most ? `${words.slice(0, most)}…` : words)
const labelOf = ({ surface, evidence }: FoundFigure): string =>
  [
    shortened(surface, LETTERS.surface),
    shortened(evidence?.document?.issuerName ?? '', LETTERS.issuer),
    evidence?.document?.issuedOn?.slice(0, 4),
  ]
    .filter(Boolean)
    .join(' ')

/** Moves labels down where they would overlap the label above. */
function spread(heights: readonly number[]): readonly number[] {
  const order = heights.map((height, at) => ({ height, at })).sort((a, b) => a.height - b.height)
  const placed: number[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const { height, at } of order) {
    last = Math.max(height + 4, last + LINE_HEIGHT)
    placed[at] = last
  }
  return placed
}
