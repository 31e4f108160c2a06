import { Columns3 } from 'lucide-react'
import { Menu } from '../components/Menu.tsx'
import { useWords } from '../i18n/words.ts'
import { domain } from './words.ts'
import './domain.css'

interface Props<C extends string> {
  readonly columns: readonly C[]
  readonly shown: readonly C[]
  readonly nameOf: (column: C) => string
  readonly onSwitch: (column: C) => void
}

/** Hides and shows the columns of a list. */
export function ColumnMenu<C extends string>({ columns, shown, nameOf, onSwitch }: Props<C>) {
  const say = useWords(domain)
  return (
    <Menu label={say('columns')} icon={<Columns3 size={15} aria-hidden="true" />} buttonClass="button">
      {columns.map((column) => (
        <label key={column} className="column-choice">
          <input type="checkbox" checked={shown.includes(column)} onChange={() => onSwitch(column)} />
          {nameOf(column)}
        </label>
      ))}
    </Menu>
  )
}
