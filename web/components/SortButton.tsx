import { ArrowDown, ArrowUp } from 'lucide-react'
import type { MouseEventHandler } from 'react'
import './sortButton.css'

interface Props {
  readonly name: string
  readonly sorted: 'ascending' | 'descending' | null
  readonly onSort: MouseEventHandler | undefined
}

/** A column head that sorts the list. */
export function SortButton({ name, sorted, onSort }: Props) {
  return (
    <button type="button" className="sort-button" onClick={onSort}>
      {name}
      {sorted === 'ascending' && <ArrowUp size={14} aria-hidden="true" />}
      {sorted === 'descending' && <ArrowDown size={14} aria-hidden="true" />}
    </button>
  )
}
