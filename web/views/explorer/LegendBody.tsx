import type { ReactNode } from 'react'
import { LEVEL_CHOICES, type NodeKind, RELATION_KINDS, ROLES } from '../../drawing/drawing.ts'
import { type Filters, isEverywhere, showsAll } from '../../drawing/view.ts'
import { tallyOf } from '../../drawing/visible.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { NODE_KINDS } from '../../styles/palette.ts'
import { switchOf } from './changes.ts'
import type { Explorer } from './explorer.ts'
import { KindShape } from './KindShape.tsx'
import { LineSample, RoleSample } from './LineSample.tsx'
import { legendWords } from './legendWords.ts'
import type { Scene } from './scene.ts'
import { WithinFields } from './WithinFields.tsx'
import { explorer as words } from './words.ts'

interface Props {
  readonly explorer: Explorer
  readonly scene: Scene
}

/** Switches for kinds, relations, roles and levels, and bounds for the documents. */
export function LegendBody({ explorer, scene }: Props) {
  const say = useWords(legendWords)
  const sayExplorer = useWords(words)
  const { kinds, relations, levels, roles } = tallyOf(scene.frame)
  const off = scene.view.off
  return (
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
          {LEVEL_CHOICES.filter((level) => levels.has(level)).map((level) => (
            <Switch
              key={level}
              explorer={explorer}
              off={off}
              list="levels"
              value={level}
              all={present(levels, LEVEL_CHOICES)}
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
          {sayExplorer('showAll')}
        </button>
      )}
    </div>
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
  const say = useWords(legendWords)
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
