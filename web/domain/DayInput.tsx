import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { dayIn } from '../state/days.ts'
import './domain.css'

/** True for text that is not a day. Empty text is valid. */
export const isNoDay = (written: string): boolean => written.trim() !== '' && dayIn(written) === null

interface Props {
  readonly className: string
  readonly label: string
  readonly written: string
  readonly write: (words: string) => void
  /** Called on blur and on Enter. */
  readonly commit?: () => void
  readonly onArrow?: (event: KeyboardEvent, days: number) => void
  /** Message for text that is not a day. */
  readonly noDay: string
  /** Content beside the input. */
  readonly beside?: ReactNode
}

/** An input for a day, written the same way in every browser language. */
export function DayInput({ className, label, written, write, commit, onArrow, noDay, beside }: Props) {
  const id = useId()
  const wrong = isNoDay(written)
  const input = (
    <input
      id={id}
      className="input"
      inputMode="numeric"
      autoComplete="off"
      placeholder="YYYY-MM-DD"
      value={written}
      aria-invalid={wrong}
      aria-describedby={wrong ? `${id}-wrong` : undefined}
      onChange={({ target }) => write(target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit?.()
        if (event.key === 'ArrowUp') onArrow?.(event, 1)
        if (event.key === 'ArrowDown') onArrow?.(event, -1)
      }}
    />
  )
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      {beside ? (
        <span className="day-field-line">
          {input}
          {beside}
        </span>
      ) : (
        input
      )}
      {wrong && (
        <span id={`${id}-wrong`} role="alert" className="small day-field-wrong">
          {noDay}
        </span>
      )}
    </div>
  )
}
