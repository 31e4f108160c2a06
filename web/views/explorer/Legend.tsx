import { Plus, SlidersHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import { LEVELS, type NodeKind, RELATION_KINDS, ROLES } from '../../drawing/drawing.ts'
import { DOCUMENTS } from '../../drawing/replay.ts'
import { type Filters, isEverywhere, showsAll } from '../../drawing/view.ts'
import { tallyOf } from '../../drawing/visible.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { NODE_TYPES } from '../../model/generated/model.ts'
import { NODE_KINDS } from '../../styles/palette.ts'
import { switchOf } from './changes.ts'
import type { Explorer } from './explorer.ts'
import { KindShape } from './KindShape.tsx'
import { LineSample, RoleSample } from './LineSample.tsx'
import type { Scene } from './scene.ts'
import { WithinFields } from './WithinFields.tsx'
import { explorer as words } from './words.ts'

interface Props {
  readonly explorer: Explorer
  readonly scene: Scene
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}

/** What the shapes and lines mean, how many there are of each, and a switch for each. */
export function Legend({ explorer, scene, open, onOpen }: Props) {
  const say = useWords(words)
  const { kinds, relations, levels, roles } = tallyOf(scene.frame)
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
        {!open && layersToAdd(scene).map(([kind, count]) => <Layer key={kind} explorer={explorer} kind={kind} count={count} />)}
      </div>
      {open && (
        <div className="legend-body">
          <Group title={say('kinds')} open>
            {NODE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
              <Switch
                key={kind}
                explorer={explorer}
                off={off}
                list="kinds"
                value={kind}
                all={present(kinds, NODE_KINDS)}
                count={kinds.get(kind) ?? 0}
              >
                <KindShape kind={kind} />
              </Switch>
            ))}
          </Group>
          <Group title={say('relations')} open={false}>
            {RELATION_KINDS.filter((kind) => relations.has(kind)).map((kind) => (
              <Switch
                key={kind}
                explorer={explorer}
                off={off}
                list="relations"
                value={kind}
                all={present(relations, RELATION_KINDS)}
                count={relations.get(kind) ?? 0}
              >
                <LineSample kind={kind} />
              </Switch>
            ))}
          </Group>
          {roles.size > 0 && (
            <Group title={say('roles')} open={false}>
              {ROLES.filter((role) => roles.has(role)).map((role) => (
                <Switch
                  key={role}
                  explorer={explorer}
                  off={off}
                  list="roles"
                  value={role}
                  all={present(roles, ROLES)}
                  count={roles.get(role) ?? 0}
                >
                  <RoleSample role={role} />
                </Switch>
              ))}
            </Group>
          )}
          {levels.size > 1 && (
            <Group title={say('levels')} open={false}>
              {LEVELS.filter((level) => levels.has(level)).map((level) => (
                <Switch
                  key={level}
                  explorer={explorer}
                  off={off}
                  list="levels"
                  value={level}
                  all={present(levels, LEVELS)}
                  count={levels.get(level) ?? 0}
                />
              ))}
            </Group>
          )}
          <Group title={say('within')} open={!isEverywhere(scene.view.within)}>
            <li>
              <WithinFields explorer={explorer} scene={scene} />
            </li>
          </Group>
          <p className="legend-notes">
            {say('hollow')} · {say('dashed')} · {say('plus')} · {say('pinned')}
          </p>
          {!showsAll(scene.view) && (
            <button type="button" className="button legend-all" onClick={() => explorer.change({ kind: 'showAll' })}>
              {say('showAll')}
            </button>
          )}
        </div>
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

/** Kinds that the lineage opens without, and that can be drawn as a layer of their own. */
const LAYERS: readonly NodeKind[] = NODE_KINDS.filter((kind) => NODE_TYPES[kind].overview && !DOCUMENTS.includes(kind))

const layersToAdd = ({ frame, view }: Scene): readonly (readonly [NodeKind, number])[] =>
  view.opening === 'documents'
    ? LAYERS.filter((kind) => ![...frame.nodes.values()].some((node) => node.kind === kind)).flatMap((kind) => {
        const count = frame.totals.get(kind) ?? 0
        return count > 0 ? [[kind, count] as const] : []
      })
    : []

/** A layer that is not drawn yet: how many there are, and the way to draw them. */
function Layer({ explorer, kind, count }: { readonly explorer: Explorer; readonly kind: NodeKind; readonly count: number }) {
  const say = useWords(words)
  const name = useWords(model)(kind)
  return (
    <button
      type="button"
      className="legend-chip legend-layer"
      aria-pressed={false}
      onClick={() => explorer.change({ kind: 'widen', of: kind })}
    >
      <Plus size={12} aria-hidden="true" />
      <span className="visually-hidden">{say('layerOn')}</span>
      <span className="legend-chip-name">{name}</span>
      <span className="legend-count">{count}</span>
    </button>
  )
}

function Group({ title, open, children }: { readonly title: string; readonly open: boolean; readonly children: ReactNode }) {
  return (
    <details className="legend-group" open={open}>
      <summary>{title}</summary>
      <ul>{children}</ul>
    </details>
  )
}

interface SwitchProps<K extends keyof Filters> {
  readonly explorer: Explorer
  readonly off: Filters
  readonly list: K
  readonly value: Filters[K][number]
  readonly all: Filters[K]
  readonly count: number
  readonly children?: ReactNode
}

function Switch<K extends keyof Filters>({ explorer, off, list, value, all, count, children }: SwitchProps<K>) {
  const say = useWords(words)
  const name = useWords(model)(value as NodeKind)
  const on = !(off[list] as readonly unknown[]).includes(value)
  const others = (all as readonly unknown[]).filter((one) => one !== value)
  return (
    <li className="legend-row">
      <button type="button" className="legend-switch" aria-pressed={on} onClick={() => explorer.change(switchOf(off, list, value))}>
        {children}
        <span className="legend-name">{name}</span>
        <span className="legend-count">{count}</span>
      </button>
      <button
        type="button"
        className="legend-only"
        aria-label={`${say('only')} ${name}`}
        onClick={() => explorer.change({ kind: 'filter', off: { ...off, [list]: others } })}
      >
        {say('only')}
      </button>
    </li>
  )
}

const present = <T,>(counts: ReadonlyMap<T, number>, all: readonly T[]): readonly T[] => all.filter((one) => counts.has(one))
