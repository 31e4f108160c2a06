import { Link } from 'wouter'
import { useWords } from '../i18n/words.ts'
import { kindSlug, type NodeKindName } from '../styles/palette.ts'
import { linkTo } from './links.ts'
import { domain } from './words.ts'
import './domain.css'

interface Props {
  readonly id: string
  readonly kind: NodeKindName
  readonly title: string | null | undefined
  /** If given, a plain click calls this with the id instead of leaving the page. */
  readonly onSelect?: ((id: string) => void) | undefined
}

/** The name of a node in the colour of its kind, linked to its page. */
export function NodeLink({ id, kind, title, onSelect }: Props) {
  const say = useWords(domain)
  return (
    <Link
      className={`node-link kind-${kindSlug(kind)}`}
      href={linkTo.node(id)}
      onClick={(event) => {
        if (!onSelect || event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        onSelect(id)
      }}
    >
      {title || say('untitled')}
    </Link>
  )
}
