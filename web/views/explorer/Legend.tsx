import { Check, Plus, SlidersHorizontal } from 'lucide-react'
import { Suspense } from 'react'
import { whenUsed } from '../../components/whenUsed.tsx'
import type { NodeKind, RelationKind } from '../../drawing/drawing.ts'
import { DOCUMENTS } from '../../drawing/opening.ts'
import { bringsResemblances, type Filters } from '../../drawing/view.ts'
import { tallyOf } from '../../drawing/visible.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { NODE_TYPES } from '../../model/generated/model.ts'
import { NODE_KINDS } from '../../styles/palette.ts'
import { switchOf } from './changes.ts'
import type { Explorer } from './explorer.ts'
import { KindShape } from './KindShape.tsx'
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
  const off = scene.view.off
  return (
    <section className="legend" aria-label={say('legend')} data-open={open}>
      <div className="legend-chips">
        <button type="button" className="legend-head" aria-expanded={open} onClick={() => onOpen(!open)}>
          <SlidersHorizontal size={15} aria-hidden="true" />
          <span>{say('legendShort')}</span>
        </button>
        {!open &&
          NODE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
            <Chip key={kind} explorer={explorer} kind={kind} off={off} count={kinds.get(kind) ?? 0} />
          ))}
        {!open &&
          layersToAdd(scene).map(([kind, count]) => (
            <Layer key={kind} name={kind} count={count} on={false} onPress={() => explorer.change({ kind: 'widen', of: kind })} />
          ))}
        {!open && hasResemblances(scene) && (
          <Layer
            name="RESEMBLES"
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

interface ChipProps {
  readonly explorer: Explorer
  readonly kind: NodeKind
  readonly off: Filters
  readonly count: number
}

function Chip({ explorer, kind, off, count }: ChipProps) {
  const on = !off.kinds.includes(kind)
  const name = useWords(model)(kind)
  return (
    <button type="button" className="legend-chip" aria-pressed={on} onClick={() => explorer.change(switchOf(off, 'kinds', kind))}>
      <KindShape kind={kind} size={14} />
      <span className="legend-chip-name">{name}</span>
      <span className="legend-count">{count}</span>
    </button>
  )
}

/** Kinds that the lineage leaves out at first and that can be added as layers. */
const LAYERS: readonly NodeKind[] = NODE_KINDS.filter((kind) => NODE_TYPES[kind].overview && !DOCUMENTS.includes(kind))

const layersToAdd = ({ frame, view }: Scene): readonly (readonly [NodeKind, number])[] =>
  view.opening === 'documents'
    ? LAYERS.filter((kind) => ![...frame.nodes.values()].some((node) => node.kind === kind)).flatMap((kind) => {
        const count = frame.totals.get(kind) ?? 0
        return count > 0 ? [[kind, count] as const] : []
      })
    : []

const hasResemblances = ({ frame, view }: Scene): boolean => view.opening === 'documents' && frame.resembling > 0

/** True if the lines between documents with the same words are drawn. */
const showsResemblances = ({ view }: Scene): boolean => view.steps.some(bringsResemblances) && !view.off.relations.includes('RESEMBLES')

interface LayerProps {
  readonly name: NodeKind | RelationKind
  readonly count: number
  readonly on: boolean
  readonly onPress: () => void
}

/** A layer with its node or line count: a button to draw it, and to take away the lines of one that is drawn. */
function Layer({ name, count, on, onPress }: LayerProps) {
  const say = useWords(words)
  const sayModel = useWords(model)
  return (
    <button type="button" className="legend-chip legend-layer" aria-pressed={on} onClick={onPress}>
      {on ? <Check size={12} aria-hidden="true" /> : <Plus size={12} aria-hidden="true" />}
      {!on && <span className="visually-hidden">{say('layerOn')}</span>}
      <span className="legend-chip-name">{sayModel(name)}</span>
      <span className="legend-count">{count}</span>
    </button>
  )
}
