import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { DocumentAccess } from '../../api/documents.ts'
import { useWords } from '../../i18n/words.ts'
import { edition } from '../../state/edition.ts'
import { $graphVersion, graphChanged } from '../../state/graphVersion.ts'
import { Holdings } from './Holdings.tsx'
import { Upload } from './Upload.tsx'
import { useAccess } from './useAccess.ts'
import { documents } from './words.ts'
import './documents.css'

/** The documents of the graph. If changes are allowed, documents can be previewed, added and removed here. */
export function DocumentsView() {
  const say = useWords(documents)
  return (
    <div className="page documents">
      <div className="page-head">
        <h1>{say(edition.published ? 'titlePublished' : 'title')}</h1>
        <p>{say(edition.published ? 'introPublished' : 'intro')}</p>
      </div>
      {edition.published ? <Holdings token={null} writable={false} changes={0} onChanged={graphChanged} /> : <ChangeableHoldings />}
    </div>
  )
}

function ChangeableHoldings() {
  const say = useWords(documents)
  const { access, failed } = useAccess()
  const [token, setToken] = useState('')
  const changes = useStore($graphVersion)
  const writable = access !== null && access.writing !== 'off'
  return (
    <>
      {failed && (
        <p className="documents-bad" role="alert">
          {say('accessFailed')}
        </p>
      )}
      {access?.writing === 'off' && <WritingOff />}
      {access?.writing === 'token' && <TokenField token={token} onChange={setToken} />}
      {access && writable && <Upload token={tokenOf(access, token)} largestFile={access.largestFile} onLoaded={graphChanged} />}
      <Holdings token={access && tokenOf(access, token)} writable={writable} changes={changes} onChanged={graphChanged} />
    </>
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
