import type { DrawingNode } from '../../drawing/drawing.ts'
import { useWords } from '../../i18n/words.ts'
import { NodeFacts } from '../node/NodeFacts.tsx'
import { actionsFor } from './actions.ts'
import type { Explorer } from './explorer.ts'
import { LeftOut } from './LeftOut.tsx'
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
  const omitted = scene.frame.expanded.get(node.id)?.omitted ?? []
  const actions = actionsFor(explorer, scene, node)
  const buttons = actions.map(({ key, count, run }) => (
    <button key={key} type="button" className="button" onClick={run}>
      {say(key, { count: count ?? 0 })}
    </button>
  ))
  return (
    <Sheet id={node.id} buttons={buttons} onClose={() => explorer.change({ kind: 'select', id: null })}>
      {omitted.length > 0 && (
        <LeftOut
          title={say('leftOutHere')}
          missing={omitted.map(({ kind, count }) => ({ kind, count, fetchable: true }))}
          onFetch={(kind) => explorer.change({ kind: 'expand', id: node.id, kinds: [kind] })}
        />
      )}
      <NodeFacts id={node.id} onSelect={(id) => explorer.change({ kind: 'seek', id, arriving: false })} />
    </Sheet>
  )
}
