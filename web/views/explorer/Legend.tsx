import { Plus, SlidersHorizontal } from 'lucide-react'
import { type ReactNode, Suspense } from 'react'
import { whenUsed } from '../../components/whenUsed.tsx'
import type { NodeKind, RelationKind } from '../../drawing/drawing.ts'
import { DOCUMENTS } from '../../drawing/opening.ts'
import { bringsResemblances } from '../../drawing/view.ts'
import { tallyOf } from '../../drawing/visible.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { NODE_TYPES } from '../../model/generated/model.ts'
import { NODE_KINDS } from '../../styles/palette.ts'
import { switchOf } from './changes.ts'
import type { Explorer } from './explorer.ts'
import { KindShape } from './KindShape.tsx'
import { LineSample } from './LineSample.tsx'
import type { Scene } from './scene.ts'
import { explorer as words } from './words.ts'

const LegendBody = whenUsed(async () => (await import('./LegendBody.tsx')).LegendBody)

interface Props {
  readonly explorer: Explorer
  readonly scene: Scene
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}

/** Explains the shapes and lines, with the count of each and a switch to hide it. */
export function Legend({ explorer, scene, open, onOpen }: Props) {
  const say = useWords(words)
  const { kinds } = tallyOf(scene.frame)
  return (
    <section className="legend" aria-label={say('legend')} data-open={open}>
      <div className="legend-chips">
        <button type="button" className="legend-head" aria-expanded={open} onClick={() => onOpen(!open)}>
          <SlidersHorizontal size={15} aria-hidden="true" />
          <span>{say('legendShort')}</span>
        </button>
        {!open && NODE_KINDS.map((kind) => <KindChip key={kind} explorer={explorer} scene={scene} kind={kind} drawn={kinds.get(kind)} />)}
        {!open && hasResemblances(scene) && (
          <Chip
            name="RESEMBLES"
            mark={showsResemblances(scene) ? <LineSample kind="RESEMBLES" /> : null}
            count={scene.frame.resembling}
            on={showsResemblances(scene)}
            onPress={() => explorer.change({ kind: 'resemble', on: !showsResemblances(scene) })}
          />
        )}
      </div>
      {open && (
        <Suspense>
          <LegendBody.Part explorer={explorer} scene={scene} />
        </Suspense>
      )}
    </section>
  )
}

interface KindChipProps {
  readonly explorer: Explorer
  readonly scene: Scene
  readonly kind: NodeKind
  /** Number of drawn nodes of this kind. */
  readonly drawn: number | undefined
}

/** The switch of a drawn kind, or the button that adds it as a layer. */
function KindChip({ explorer, scene, kind, drawn }: KindChipProps) {
  const { view, frame } = scene
  const on = !view.off.kinds.includes(kind)
  if (drawn !== undefined) {
    const mark = <KindShape kind={kind} size={14} />
    return <Chip name={kind} mark={mark} count={drawn} on={on} onPress={() => explorer.change(switchOf(view.off, 'kinds', kind))} />
  }
  const count = frame.totals.get(kind) ?? 0
  if (view.opening !== 'documents' || count === 0 || !LAYERS.has(kind)) return null
  return <Chip name={kind} mark={null} count={count} on={false} onPress={() => explorer.change({ kind: 'widen', of: kind })} />
}

/** Kinds that the lineage leaves out at first and that can be added as layers. */
const LAYERS: ReadonlySet<NodeKind> = new Set(NODE_KINDS.filter((kind) => NODE_TYPES[kind].overview && !DOCUMENTS.includes(kind)))

const hasResemblances = ({ frame, view }: Scene): boolean => view.opening === 'documents' && frame.resembling > 0

/** True if the lines between documents with the same words are drawn. */
const showsResemblances = ({ view }: Scene): boolean => view.steps.some(bringsResemblances) && !view.off.relations.includes('RESEMBLES')

interface ChipProps {
  readonly name: NodeKind | RelationKind
  /** Its sign in the drawing; null for a layer that is not drawn. */
  readonly mark: ReactNode
  readonly count: number
  readonly on: boolean
  readonly onPress: () => void
}

/** A kind or layer with its node or line count. The button stays the same when a layer is added, and keeps the focus. */
function Chip({ name, mark, count, on, onPress }: ChipProps) {
  const say = useWords(words)
  const sayModel = useWords(model)
  return (
    <button type="button" className={`legend-chip ${mark ? '' : 'legend-layer'}`} aria-pressed={on} onClick={onPress}>
      {mark ?? <Plus size={12} aria-hidden="true" />}
      {!mark && <span className="visually-hidden">{say('layerOn')}</span>}
      <span className="legend-chip-name">{sayModel(name)}</span>
      <span className="legend-count">{count}</span>
    </button>
  )
}
