import { Ellipsis } from 'lucide-react'
import { Menu, MenuItem } from '../../components/Menu.tsx'
import type { DrawingNode } from '../../drawing/drawing.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { NodeFacts } from '../node/NodeFacts.tsx'
import { AroundNode } from './AroundNode.tsx'
import { type Action, actionsFor } from './actions.ts'
import type { Explorer } from './explorer.ts'
import { panelWords } from './panelWords.ts'
import { Sheet } from './Sheet.tsx'
import type { Scene } from './scene.ts'

interface Props {
  readonly explorer: Explorer
  readonly scene: Scene
  readonly node: DrawingNode
}

/** The selected node: its actions in the drawing, and all its facts. */
export function NodePanel({ explorer, scene, node }: Props) {
  const say = useWords(panelWords)
  const sayModel = useWords(model)
  const actions = actionsFor(explorer, scene, node)
  const words = ({ key, count, total }: Action) => say(key, { count: count ?? 0, total: total ?? 0, kind: sayModel(node.kind) })
  const buttons = (
    <>
      {actions
        .filter(({ later }) => !later)
        .map((action) => (
          <button key={action.key} type="button" className="button" onClick={action.run}>
            {words(action)}
          </button>
        ))}
      <Menu label={say('actions')} icon={<Ellipsis size={16} aria-hidden="true" />} buttonClass="button icon" iconOnly>
        {actions
          .filter(({ later }) => later)
          .map((action) => (
            <MenuItem key={action.key} onSelect={action.run}>
              {words(action)}
            </MenuItem>
          ))}
      </Menu>
    </>
  )
  return (
    <Sheet id={node.id} buttons={buttons} onClose={() => explorer.change({ kind: 'select', id: null })}>
      <AroundNode explorer={explorer} frame={scene.frame} id={node.id} />
      <NodeFacts id={node.id} onSelect={(id) => explorer.change({ kind: 'seek', id, arriving: false })} />
    </Sheet>
  )
}
