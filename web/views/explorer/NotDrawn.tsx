import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Popup } from '../../components/Popup.tsx'
import { leadsToPage } from '../../domain/links.ts'
import { isDocument, type NodeKind } from '../../drawing/drawing.ts'
import { DOCUMENTS } from '../../drawing/opening.ts'
import { DRAWN_AT_MOST, LAYER } from '../../drawing/replay.ts'
import { useWords } from '../../i18n/words.ts'
import { NODE_TYPES } from '../../model/generated/model.ts'
import { NODE_KINDS } from '../../styles/palette.ts'
import type { Explorer } from './explorer.ts'
import { KindShape } from './KindShape.tsx'
import { LeftOut } from './LeftOut.tsx'
import { panelWords as words } from './panelWords.ts'
import type { Scene } from './scene.ts'

/** Kinds that can be added to the opening drawing. The others are parts of a document, drawn by expanding it. */
const OVERVIEW_KINDS: ReadonlySet<NodeKind> = new Set(NODE_KINDS.filter((kind) => NODE_TYPES[kind].overview))
/** Kinds with a list of their own. */
const TABLES: Readonly<Partial<Record<NodeKind, string>>> = { POLICY: '/documents', MEASURE: '/measures' }

interface NotDrawnProps {
  readonly explorer: Explorer
  readonly scene: Scene
  readonly missing: readonly (readonly [NodeKind, number])[]
  readonly count: number
}

/**
 * The number of undrawn nodes. When opened, it lists them by kind, offers to draw those that can be added, and links kinds with a list of
 * their own.
 */
export function NotDrawn({ explorer, scene, missing, count }: NotDrawnProps) {
  const say = useWords(words)
  const { opening } = scene.view
  const folded = (kind: NodeKind) => scene.visible.folds.reduce((sum, fold) => sum + (fold.kind === kind ? fold.members.length : 0), 0)
  const besideDocuments = [...scene.frame.nodes.values()].filter((node) => !isDocument(node)).length
  const fetchable = (kind: NodeKind) =>
    OVERVIEW_KINDS.has(kind) && (opening === 'mixed' || (!DOCUMENTS.includes(kind) && besideDocuments < DRAWN_AT_MOST))
  const instead = (kind: NodeKind): ReactNode => {
    const inStacks = folded(kind)
    if (inStacks > 0) return <span className="faint">{say('inStacks', { count: inStacks })}</span>
    const table = TABLES[kind]
    if (table === undefined || fetchable(kind) || !leadsToPage(table)) return null
    return (
      <Link className="left-out-table" href={table}>
        {say('asTable')}
      </Link>
    )
  }
  return (
    <Popup className="status-pop" label={say('leftOut', { count })} defaultOpen>
      <LeftOut
        title={say('leftOutTitle')}
        missing={missing.map(([kind, number]) => ({ of: kind, count: number, fetchable: fetchable(kind), instead: instead(kind) }))}
        signOf={(kind) => <KindShape kind={kind} size={13} />}
        onFetch={(kind) => explorer.change({ kind: 'widen', of: kind })}
        {...(opening === 'documents' ? { most: LAYER } : {})}
      />
    </Popup>
  )
}
