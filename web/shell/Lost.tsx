import { Compass } from 'lucide-react'
import { Link } from 'wouter'
import { Notice } from '../components/Notice.tsx'
import { linkTo } from '../domain/links.ts'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/words.ts'
import { edition } from '../state/edition.ts'

/** Shown if the address matches no page. */
export function Lost() {
  const say = useWords(common)
  return (
    <Notice heading="h1" title={say('notFound')} icon={<Compass size={28} aria-hidden="true" />}>
      <p>{say(edition.published ? 'notPublishedHint' : 'notFoundHint')}</p>
      <Link className="button primary" href={linkTo.explorer()}>
        {say('toExplorer')}
      </Link>
    </Notice>
  )
}
