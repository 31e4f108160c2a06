import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { DocumentAccess } from '../../api/documents.ts'
import { useWords } from '../../i18n/words.ts'
import { $graphVersion, graphChanged } from '../../state/graphVersion.ts'
import { Holdings } from './Holdings.tsx'
import { Upload } from './Upload.tsx'
import { useAccess } from './useAccess.ts'
import { documents } from './words.ts'
import './documents.css'

/** The documents of the graph: adding them, looking at them before, and removing them. */
export function DocumentsView() {
  const say = useWords(documents)
  const { access, failed } = useAccess()
  const [token, setToken] = useState('')
  const changes = useStore($graphVersion)
  const writable = access !== null && access.writing !== 'off'
  return (
    <div className="page documents">
      <div className="page-head">
        <h1>{say('title')}</h1>
        <p>{say('intro')}</p>
      </div>
      {failed && (
        <p className="documents-bad" role="alert">
          {say('accessFailed')}
        </p>
      )}
      {access?.writing === 'off' && <WritingOff />}
      {access?.writing === 'token' && <TokenField token={token} onChange={setToken} />}
      {access && writable && <Upload token={tokenOf(access, token)} largestFile={access.largestFile} onLoaded={graphChanged} />}
      <Holdings token={access && tokenOf(access, token)} writable={writable} changes={changes} onChanged={graphChanged} />
    </div>
  )
}

const tokenOf = ({ writing }: DocumentAccess, token: string) => (writing === 'token' ? token : null)

function WritingOff() {
  const say = useWords(documents)
  return (
    <section className="documents-off">
      <h2>{say('off')}</h2>
      <p>{say('offWhy')}</p>
      <p>{say('offHow')}</p>
    </section>
  )
}

function TokenField({ token, onChange }: { readonly token: string; readonly onChange: (token: string) => void }) {
  const say = useWords(documents)
  return (
    <label className="field documents-token">
      {say('token')}
      <input className="input" type="password" autoComplete="off" value={token} onChange={({ target }) => onChange(target.value)} />
      <span className="faint small">{say('tokenHint')}</span>
    </label>
  )
}
