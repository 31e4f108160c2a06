import { model } from '../i18n/model.ts'
import { useWords } from '../i18n/words.ts'
import { kindSlug, type NodeKindName } from '../styles/palette.ts'
import './domain.css'

/** A small coloured label with the kind of a node. */
export function KindMark({ kind }: { readonly kind: NodeKindName }) {
  const say = useWords(model)
  return <span className={`kind-mark kind-${kindSlug(kind)}`}>{say(kind)}</span>
}
