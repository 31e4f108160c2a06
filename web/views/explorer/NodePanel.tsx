import type { DrawingNode } from '../../drawing/drawing.ts'
import { useWords } from '../../i18n/words.ts'
import { NodeFacts } from '../node/NodeFacts.tsx'
import { AroundNode } from './AroundNode.tsx'
import { actionsFor } from './actions.ts'
import type { Explorer } from './explorer.ts'
import { Sheet } from './Sheet.tsx'
import type { Scene } from './scene.ts'
import { explorer as words } from './words.ts'

interface Props {
  readonly explorer: Explorer
  readonly scene: Scene
  readonly node: DrawingNode
}

/** The selected node: what can be done with it in the drawing, and all its facts. */
export function NodePanel({ explorer, scene, node }: Props) {
  const say = useWords(words)
  const actions = actionsFor(explorer, scene, node)
  const buttons = actions.map(({ key, count, total, run }) => (
    <button key={key} type="button" className="button" onClick={run}>
      {say(key, { count: count ?? 0, total: total ?? 0 })}
    </button>
  ))
  return (
    <Sheet id={node.id} buttons={buttons} onClose={() => explorer.change({ kind: 'select', id: null })}>
      <AroundNode explorer={explorer} frame={scene.frame} id={node.id} />
      <NodeFacts id={node.id} onSelect={(id) => explorer.change({ kind: 'seek', id, arriving: false })} />
    </Sheet>
  )
}
