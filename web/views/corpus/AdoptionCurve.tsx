import { useWords } from '../../i18n/words.ts'
import { curveOf, endLabels, stepsOf, xOf, yearsIn, yOf } from './curve.ts'
import type { FoundAdoption } from './operations.ts'
import { corpus } from './words.ts'

const SIZE = { width: 900, height: 220 } as const
const MARGIN = { top: 14, right: 40, bottom: 26, left: 8 } as const
const YEARS = 8

/** Number of adopting documents over time. The table below names each. */
export function AdoptionCurve({ adoption: { since, adopters } }: { readonly adoption: FoundAdoption }) {
  const say = useWords(corpus)
  const points = curveOf(adopters)
  const adopted = adopters.filter(({ state }) => state !== 'MENTIONS')
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const from = since !== null && since < first.day ? since : first.day
  const frame = { ...SIZE, from, to: last.day, most: last.based }
  const undated = adopted.filter(({ day }) => day === null).length
  const years = yearsIn(frame, YEARS)
  return (
    <section className="corpus-part">
      <h2>{say('curve')}</h2>
      <p className="small corpus-said">{say('curveSaid', { dated: adopted.length - undated, undated })}</p>
      <ul className="row corpus-legend small">
        <li>
          <span className="corpus-stroke stroke-based" aria-hidden="true" /> {say('based')} {last.based}
        </li>
        <li>
          <span className="corpus-stroke stroke-carried" aria-hidden="true" /> {say('CARRIES_OUT')} {last.carried}
        </li>
      </ul>
      <svg
        className="corpus-curve"
        viewBox={`${-MARGIN.left} ${-MARGIN.top} ${SIZE.width + MARGIN.left + MARGIN.right} ${SIZE.height + MARGIN.top + MARGIN.bottom}`}
        role="img"
        aria-label={say('curveAria', { from, to: last.day, based: last.based, carried: last.carried })}
      >
        <line className="curve-axis" x1={0} x2={SIZE.width} y1={SIZE.height} y2={SIZE.height} />
        {years.map((day) => (
          <g key={day} transform={`translate(${xOf(frame, day)} 0)`}>
            <line className="curve-year" y1={0} y2={SIZE.height} />
            <text y={SIZE.height + 18} textAnchor="middle">
              {day.slice(0, 4)}
            </text>
          </g>
        ))}
        {years.length === 0 && (
          <>
            <text y={SIZE.height + 18}>{from}</text>
            <text x={SIZE.width} y={SIZE.height + 18} textAnchor="end">
              {last.day}
            </text>
          </>
        )}
        <path className="curve-based" d={stepsOf(frame, points, 'based')} />
        <path className="curve-carried" d={stepsOf(frame, points, 'carried')} />
        {points.map((point) => (
          <circle key={point.day} className="curve-dot" cx={xOf(frame, point.day)} cy={yOf(frame, point.based)} r={3}>
            <title>{`${point.day}: ${point.based}`}</title>
          </circle>
        ))}
        {endLabels(frame, last).map(({ count, y }) => (
          <text key={count} x={SIZE.width + 6} y={y + 4}>
            {count}
          </text>
        ))}
      </svg>
    </section>
  )
}
