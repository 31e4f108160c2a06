import { X } from 'lucide-react'
import { Fragment } from 'react'
import { Link } from 'wouter'
import { IconButton } from '../../components/IconButton.tsx'
import { leadsToPage, linkTo } from '../../domain/links.ts'
import type { DrawingNode } from '../../drawing/drawing.ts'
import { shortened, titleWords } from '../../drawing/labels.ts'
import type { Connection, Path } from '../../drawing/shortestPaths.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { actionsForPicked } from './actions.ts'
import { CONNECTED_AT_MOST, connectionsIn } from './connections.ts'
import type { Explorer } from './explorer.ts'
import { KindShape } from './KindShape.tsx'
import { LineSample } from './LineSample.tsx'
import { panelWords as words } from './panelWords.ts'
import { Sheet } from './Sheet.tsx'
import type { Scene } from './scene.ts'

interface Props {
  readonly explorer: Explorer
  readonly scene: Scene
  readonly nodes: readonly DrawingNode[]
}

/** Maximum number of nodes listed; the rest are only counted. */
const NODES_LISTED = 60

/** Several selected nodes: joint actions, and the shortest paths between them in the drawing. */
export function SelectionPanel({ explorer, scene, nodes }: Props) {
  const say = useWords(words)
  const buttons = actionsForPicked(explorer, scene, nodes).map(({ key, run }) => (
    <button key={key} type="button" className="button" onClick={run}>
      {say(key)}
    </button>
  ))
  return (
    <Sheet id="selection" buttons={buttons} onClose={() => explorer.change({ kind: 'select', id: null })}>
      <h2 className="selection-title">{say('picked', { count: nodes.length })}</h2>
      <ul className="selection-nodes">
        {nodes.slice(0, NODES_LISTED).map(({ id, kind, label }) => (
          <li key={id}>
            <KindShape kind={kind} size={13} />
            <button type="button" className="text-button" lang="zh-CN" onClick={() => explorer.change({ kind: 'select', id })}>
              {shortened(titleWords(label), 24)}
            </button>
            <IconButton label={`${say('pickRemove')}: ${label}`} onClick={() => explorer.change({ kind: 'pick', ids: [id], as: 'toggle' })}>
              <X size={14} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      {nodes.length > NODES_LISTED && <p className="faint small">{say('pickedMore', { count: nodes.length - NODES_LISTED })}</p>}
      <h3>{say('connections')}</h3>
      {nodes.length > CONNECTED_AT_MOST ? (
        <p className="faint small">{say('tooManyToConnect', { count: CONNECTED_AT_MOST })}</p>
      ) : (
        connectionsIn(scene).map((connection) => (
          <ConnectionItem key={`${connection.from} ${connection.to}`} connection={connection} scene={scene} />
        ))
      )}
    </Sheet>
  )
}

function ConnectionItem({ connection, scene }: { readonly connection: Connection; readonly scene: Scene }) {
  const say = useWords(words)
  const { from, to, hops, paths, more } = connection
  return (
    <section className="connection">
      <h4 lang="zh-CN">
        {nameIn(scene, from)} — {nameIn(scene, to)}
      </h4>
      <p className="small">
        {hops === null ? say('notConnectedHere') : say('hops', { count: hops })}
        {more && ` · ${say('morePaths', { count: paths.length })}`}{' '}
        {leadsToPage(linkTo.paths()) && <Link href={linkTo.paths(from, to)}>{say('pathsInAll')}</Link>}
      </p>
      {paths.map((path) => (
        <PathLine key={path.lines.join(' ')} path={path} scene={scene} />
      ))}
    </section>
  )
}

function PathLine({ path, scene }: { readonly path: Path; readonly scene: Scene }) {
  const sayModel = useWords(model)
  const lines = new Map(scene.visible.ties.map((tie) => [tie.id, tie]))
  return (
    <p className="connection-path">
      {path.nodes.map((id, at) => {
        const line = lines.get(path.lines[at] ?? '')
        return (
          <Fragment key={id}>
            <span lang="zh-CN">{nameIn(scene, id)}</span>
            {line && (
              <span className="connection-line">
                <span className={line.source === id ? undefined : 'connection-back'}>
                  <LineSample kind={line.kind} />
                </span>
                {sayModel(line.kind)}
              </span>
            )}
          </Fragment>
        )
      })}
    </p>
  )
}

const nameIn = ({ frame }: Scene, id: string): string => shortened(titleWords(frame.nodes.get(id)?.label ?? ''), 16)
