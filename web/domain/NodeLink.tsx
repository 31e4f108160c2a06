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
  /** Where given, a plain click stays on the page and hands over the id. */
  readonly onSelect?: ((id: string) => void) | undefined
}

/** A node by its name, with the colour of its kind, leading to its page. */
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
