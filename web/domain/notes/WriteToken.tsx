import { useStore } from '@nanostores/react'
import { useWords } from '../../i18n/words.ts'
import { $writeToken } from './notes.ts'
import { noteWords } from './words.ts'

/** The token without which a service that is open to others writes nothing. */
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
