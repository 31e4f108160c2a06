import { DueWindow } from '../../domain/facets/DueWindow.tsx'
import { isDocument } from '../../drawing/drawing.ts'
import { yearOf } from '../../drawing/lineage/folds.ts'
import type { Within } from '../../drawing/view.ts'
import { useWords } from '../../i18n/words.ts'
import type { Explorer } from './explorer.ts'
import { legendWords } from './legendWords.ts'
import type { Scene } from './scene.ts'

interface Props {
  readonly explorer: Explorer
  readonly scene: Scene
}

/** Choices for the minimum number of neighbours. */
const LEAST_NEIGHBOURS = [1, 2, 3, 5, 10, 20]

/**
 * Bounds the documents by the places and years that occur in the drawing, measures and targets by deadline, and all nodes by number of
 * neighbours.
 */
export function WithinFields({ explorer, scene: { frame, view } }: Props) {
  const say = useWords(legendWords)
  const documents = [...frame.nodes.values()].filter(isDocument)
  const places = countsOf(documents.map(({ place }) => place))
  const years = [...new Set(documents.map(yearOf))].filter((year) => year !== null).sort()
  const set = (part: Partial<Within>) => explorer.change({ kind: 'within', within: { ...view.within, ...part } })
  return (
    <div className="within-fields">
      <select
        className="select"
        aria-label={say('withinPlace')}
        value={view.within.place ?? ''}
        onChange={({ target }) => set({ place: target.value || null })}
      >
        <option value="">{say('anyPlace')}</option>
        {places.map(([place, count]) => (
          <option key={place} value={place}>{`${place}（${count}）`}</option>
        ))}
      </select>
      {(['from', 'to'] as const).map((end) => (
        <select
          key={end}
          className="select"
          aria-label={say(`within_${end}`)}
          value={view.within[end] ?? ''}
          onChange={({ target }) => set({ [end]: target.value || null })}
        >
          <option value="">{say(`within_${end}`)}</option>
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      ))}
      <fieldset className="within-due">
        <legend>{say('due')}</legend>
        <DueWindow
          from={view.within.dueFrom}
          to={view.within.dueTo}
          onChange={({ from = view.within.dueFrom, to = view.within.dueTo }) => set({ dueFrom: from, dueTo: to })}
        />
      </fieldset>
      <label>
        {say('least')}
        <select
          className="select"
          value={view.within.least ?? ''}
          onChange={({ target }) => set({ least: target.value === '' ? null : Number(target.value) })}
        >
          <option value="">{say('leastAny')}</option>
          {LEAST_NEIGHBOURS.map((count) => (
            <option key={count} value={count}>
              {say('leastOf', { count })}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

/** The places with the number of their documents, most first. */
function countsOf(places: readonly (string | null)[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const place of places) if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'zh'))
}
