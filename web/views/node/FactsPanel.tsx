import { ExternalLink, X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { useEscape } from '../../components/useEscape.ts'
import { useFocusBack } from '../../components/useFocusBack.ts'
import { linkTo } from '../../domain/links.ts'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/words.ts'
import { NodeFacts } from './NodeFacts.tsx'
import { facts } from './words.ts'

interface Props {
  readonly id: string
  /** Readings of the node in the text where it was selected. */
  readonly says?: readonly string[]
  /** Controls below the bar. */
  readonly tools?: ReactNode
  /** Whether the panel takes the focus when it opens. It gives it back when it closes. */
  readonly takesFocus?: boolean
  readonly onSelect: (id: string) => void
  readonly onClose: () => void
}

/** The facts of a node beside the view where it was selected; below 1080 px it covers the page. */
export function FactsPanel({ id, says = [], tools, takesFocus = false, onSelect, onClose }: Props) {
  const say = useWords(facts)
  const sayCommon = useWords(common)
  const panel = useRef<HTMLElement>(null)
  useFocusBack(panel)
  useEscape(onClose)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it opens.
  useEffect(() => {
    if (takesFocus) panel.current?.focus({ preventScroll: true })
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another node begins at its top.
  useEffect(() => {
    if (panel.current) panel.current.scrollTop = 0
  }, [id])
  return (
    <aside className="facts-panel" aria-label={say('panel')} tabIndex={-1} ref={panel}>
      <div className="facts-panel-bar">
        <Link className="button quiet" href={linkTo.node(id)}>
          <ExternalLink size={15} aria-hidden="true" />
          {say('fullPage')}
        </Link>
        <button type="button" className="button quiet icon" aria-label={sayCommon('close')} onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      {tools}
      {says.length > 0 && (
        <p className="faint small">
          {say('inThisText')} <span lang="zh-CN">{says.join('；')}</span>
        </p>
      )}
      <NodeFacts id={id} onSelect={onSelect} />
    </aside>
  )
}
