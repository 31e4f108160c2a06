import { useWords } from '../i18n/words.ts'
import { domain } from './words.ts'

interface Props {
  readonly line: boolean
  /** Name of the function line; null if the department has none, undefined while loading. */
  readonly lineName: string | null | undefined
  readonly onChange: (line: boolean) => void
}

/** Switches between one department and its whole function line (条线). */
export function LineSwitch({ line, lineName, onChange }: Props) {
  const say = useWords(domain)
  return (
    <fieldset className="plain">
      <legend className="field-label">{say('scope')}</legend>
      <div className="segments">
        <button type="button" aria-pressed={!line} onClick={() => onChange(false)}>
          {say('ownDepartment')}
        </button>
        <button type="button" aria-pressed={line} disabled={lineName === null} onClick={() => onChange(true)}>
          {lineName ? say('lineOf', { line: lineName }) : say('wholeLine')}
        </button>
      </div>
    </fieldset>
  )
}
