import { useStore } from '@nanostores/react'
import { useWords } from '../../i18n/words.ts'
import { $writeToken } from './notes.ts'
import { noteWords } from './words.ts'

/** Input for the token that a publicly reachable server requires for writing. */
export function WriteToken() {
  const say = useWords(noteWords)
  const token = useStore($writeToken)
  return (
    <label className="field">
      {say('token')}
      <input className="input" type="password" autoComplete="off" value={token} onChange={({ target }) => $writeToken.set(target.value)} />
      <span className="faint small">{say('tokenHint')}</span>
    </label>
  )
}
