import { type CSSProperties, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { Link } from 'wouter'
import { TableBox } from './TableBox.tsx'
import './grid.css'

export interface GridCell {
  /** Visible content: a count or a mark. */
  readonly shown: string
  /** Description of the cell in words. */
  readonly label: string
  readonly className?: string
  /** Strength of the background from 0 to 1: the count divided by the largest count. Without it the background is plain. */
  readonly share?: number | undefined
  /** Link target; null if there is nothing to open. */
  readonly href: string | null
}

interface Props {
  readonly label: string
  readonly corner: ReactNode
  readonly columns: readonly { readonly key: string; readonly head: ReactNode }[]
  readonly rows: readonly { readonly key: string; readonly head: ReactNode; readonly cells: readonly GridCell[] }[]
  /** Explains how to move, in words. */
  readonly hint: string
}

const STEPS: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/**
 * A table of small cells with arrow-key navigation. The whole table is a single tab stop. The description of the current cell is shown
 * below.
 */
export function Grid({ label, corner, columns, rows, hint }: Props) {
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0])
  const [said, setSaid] = useState('')
  const body = useRef<HTMLTableSectionElement>(null)
  const current = [Math.min(at[0], rows.length - 1), Math.min(at[1], columns.length - 1)] as const
  const go = (row: number, column: number) => {
    if (row < 0 || column < 0 || row >= rows.length || column >= columns.length) return
    setAt([row, column])
    body.current?.rows[row]?.querySelectorAll<HTMLElement>('.grid-stop')[column]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (event.key === 'Home') go(current[0], 0)
    else if (event.key === 'End') go(current[0], columns.length - 1)
    else if (step) go(current[0] + step[0], current[1] + step[1])
    else return
    event.preventDefault()
  }
  return (
    <div className="grid">
      <TableBox label={label}>
        <table className="grid-table">
          <thead>
            <tr>
              <th scope="col" className="grid-corner">
                {corner}
              </th>
              {columns.map(({ key, head }) => (
                <th key={key} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={onKeyDown}>
            {rows.map(({ key, head, cells }, row) => (
              <tr key={key}>
                <th scope="row">{head}</th>
                {cells.map((cell, column) => (
                  <td key={columns[column]?.key ?? column} {...groundOf(cell)}>
                    <Stop
                      cell={cell}
                      current={row === current[0] && column === current[1]}
                      onLook={() => setSaid(cell.label)}
                      onReach={() => setAt([row, column])}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <p className="grid-said small" aria-live="polite">
        {said || hint}
      </p>
    </div>
  )
}

interface StopProps {
  readonly cell: GridCell
  readonly current: boolean
  readonly onLook: () => void
  readonly onReach: () => void
}

function Stop({ cell: { shown, label, href }, current, onLook, onReach }: StopProps) {
  const shared = {
    className: 'grid-stop',
    'aria-label': label,
    tabIndex: current ? 0 : -1,
    onPointerEnter: onLook,
    onFocus: () => {
      onReach()
      onLook()
    },
  }
  if (href === null)
    return (
      <span {...shared} role="img">
        {shown}
      </span>
    )
  return (
    <Link {...shared} href={href}>
      {shown}
    </Link>
  )
}

/** Background strengths in percent, from faint to the strongest on which the count is readable, on a dark ground too. */
const [FAINT, FULL] = [12, 50]

function groundOf({ className, share }: GridCell): { readonly className?: string | undefined; readonly style?: CSSProperties } {
  if (share === undefined) return { className }
  return { className: 'grid-count', style: { '--share': `${Math.round(FAINT + (FULL - FAINT) * share)}%` } as CSSProperties }
}
