import { model } from '../i18n/model.ts'
import { useWords } from '../i18n/words.ts'
import { kindSlug, type NodeKindName } from '../styles/palette.ts'
import './domain.css'

/** The kind of a node as a small coloured label. */
export function KindMark({ kind }: { readonly kind: NodeKindName }) {
  const say = useWords(model)
  return <span className={`kind-mark kind-${kindSlug(kind)}`}>{say(kind)}</span>
}
