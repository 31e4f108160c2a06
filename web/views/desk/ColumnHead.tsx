import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { SortButton } from '../../components/SortButton.tsx'
import { useWords } from '../../i18n/words.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { ColumnSearch } from './ColumnSearch.tsx'
import { type ColumnName, isSearched } from './columns.ts'
import { type DeskState, sortedBy } from './state.ts'
import type { Sort } from './tasks.ts'
import type { ColumnWidths } from './useColumnWidths.ts'
import { desk } from './words.ts'

interface Props {
  readonly name: ColumnName
  readonly sort: Sort | null
  readonly state: DeskState
  readonly change: ChangeState<DeskState>
  readonly widths: ColumnWidths
}

/** The head of a column: its name or sort button, its search field, and its width. */
export function ColumnHead({ name, sort, state, change, widths }: Props) {
  const say = useWords(desk)
  const sorted = sort !== null && state.sort === sort ? (state.down ? 'descending' : 'ascending') : null
  return (
    <th scope="col" className={`cell-${name}`} aria-sort={sorted ?? undefined}>
      {sort === null ? (
        <span className="desk-column-name">{say(name)}</span>
      ) : (
        <SortButton name={say(name)} sorted={sorted} onSort={() => change(sorted ? { down: !state.down } : sortedBy(sort, state))} />
      )}
      {isSearched(name) && <ColumnSearch column={name} className="desk-within" state={state} change={change} />}
      <Handle name={name} widths={widths} />
    </th>
  )
}

const WIDTH_STEP = 20

/** The edge of a column, moved by a pointer or by the arrow keys. */
function Handle({ name, widths: { widthOf, widen } }: { readonly name: ColumnName; readonly widths: ColumnWidths }) {
  const say = useWords(desk)
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowLeft: -WIDTH_STEP, ArrowRight: WIDTH_STEP }[event.key]
    if (step === undefined) return
    event.preventDefault()
    widen(name, (event.currentTarget.parentElement?.offsetWidth ?? widthOf(name)) + step)
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = { x: event.clientX, width: event.currentTarget.parentElement?.offsetWidth ?? widthOf(name) }
  }
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (from.current) widen(name, from.current.width + clientX - from.current.x)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an edge that is moved is a separator with a value, which hr is not.
    <span
      role="separator"
      tabIndex={0}
      className="desk-edge"
      aria-orientation="vertical"
      aria-label={say('widen', { column: say(name) })}
      aria-valuenow={widthOf(name)}
      aria-valuemin={70}
      aria-valuemax={900}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        from.current = null
      }}
    />
  )
}
