import { TriangleAlert } from 'lucide-react'
import { useEffect } from 'react'
import { Link } from 'wouter'
import { Failure } from '../components/Failure.tsx'
import { Notice } from '../components/Notice.tsx'
import { linkTo } from '../domain/links.ts'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/words.ts'
import { $pictured } from '../state/pictured.ts'
import { isMissingPart } from './missingPart.ts'

/** Replaces a page that failed to render. */
export function Crash({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const say = useWords(common)
  useEffect(() => $pictured.set(true), [])
  if (isMissingPart(error)) return <Failure error={error} onRetry={() => window.location.reload()} />
  return (
    <Notice title={say('crashed')} icon={<TriangleAlert size={28} aria-hidden="true" />} role="alert">
      <p>{say('crashedHint')}</p>
      <pre>{error.message}</pre>
      <div className="row">
        <button type="button" className="button primary" onClick={onRetry}>
          {say('retry')}
        </button>
        <Link className="button" href={linkTo.explorer()}>
          {say('toExplorer')}
        </Link>
      </div>
    </Notice>
  )
}
