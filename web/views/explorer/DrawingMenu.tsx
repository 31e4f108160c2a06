import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { MenuItem, MenuLink, MenuSeparator } from '../../components/Menu.tsx'
import { PointMenu } from '../../components/PointMenu.tsx'
import { leadsToPage, linkTo } from '../../domain/links.ts'
import type { Camera } from '../../drawing/controllers/camera.ts'
import type { DrawingNode, Point } from '../../drawing/drawing.ts'
import { shortened, titleWords } from '../../drawing/labels.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { type Action, actionsFor, actionsForFold, actionsForGround, actionsForLine, actionsForPicked, type GroundParts } from './actions.ts'
import type { Explorer } from './explorer.ts'
import { KindShape } from './KindShape.tsx'
import { LineSample } from './LineSample.tsx'
import { panelWords as words } from './panelWords.ts'
import { pickedNodes, type Scene } from './scene.ts'

interface Props {
  readonly explorer: Explorer
  readonly scene: Scene
  readonly camera: Camera | null
  /** Id of a node, line or fold; null for the empty background. */
  readonly of: string | null
  readonly at: Point
  readonly parts: GroundParts
  readonly onClose: () => void
}

/** Context menu of a node, a line, a stack of documents, or the whole drawing. */
export function DrawingMenu({ explorer, scene, camera, of, at, parts, onClose }: Props) {
  const say = useWords(words)
  const sayModel = useWords(model)
  const kind = of === null ? undefined : scene.frame.nodes.get(of)?.kind
  const kindName = kind ? sayModel(kind) : ''
  const subject = useSubject(explorer, scene, of, { camera, parts })
  if (!subject) return null
  const { label, head, actions, links } = subject
  return (
    <PointMenu key={`${of} ${at.x} ${at.y}`} at={at} label={label} head={head} onClose={onClose}>
      {actions.map(({ key, count, total, run }) => (
        <MenuItem key={key} onSelect={run}>
          {say(key, { count: count ?? 0, total: total ?? 0, kind: kindName })}
        </MenuItem>
      ))}
      {links.length > 0 && <MenuSeparator />}
      {links.map(([key, href]) => (
        <MenuLink key={key}>
          <Link href={href}>{say(key)}</Link>
        </MenuLink>
      ))}
    </PointMenu>
  )
}

interface Subject {
  readonly label: string
  readonly head: ReactNode
  readonly actions: readonly Action[]
  readonly links: readonly (readonly [LinkKey, string])[]
}

function useSubject(
  explorer: Explorer,
  scene: Scene,
  of: string | null,
  { camera, parts }: Pick<Props, 'camera' | 'parts'>,
): Subject | null {
  const say = useWords(words)
  const sayModel = useWords(model)
  if (of === null)
    return { label: say('ground'), head: say('ground'), actions: actionsForGround(explorer, scene, camera, parts), links: [] }
  const picked = pickedNodes(scene)
  if (picked.some(({ id }) => id === of)) {
    const label = say('picked', { count: picked.length })
    return { label, head: label, actions: actionsForPicked(explorer, scene, picked), links: [] }
  }
  const node = scene.frame.nodes.get(of)
  if (node) {
    const head = [<KindShape key="kind" kind={node.kind} size={14} />, shortened(titleWords(node.label), 14)]
    return { label: node.label, head, actions: actionsFor(explorer, scene, node), links: linksFor(node) }
  }
  const line = scene.visible.lines.find(({ id }) => id === of)
  if (line) {
    const head = [<LineSample key="kind" kind={line.kind} />, sayModel(line.kind)]
    return { label: sayModel(line.kind), head, actions: actionsForLine(explorer, scene, line), links: [] }
  }
  const fold = scene.visible.folds.find(({ id }) => id === of)
  if (!fold) return null
  const label = say('folds', { count: 1, documents: fold.members.length })
  return { label, head: label, actions: actionsForFold(explorer, fold), links: [] }
}

type LinkKey = 'trace' | 'read' | 'desk' | 'page'

/** Links to the other pages about this node. */
function linksFor({ id, kind }: DrawingNode): readonly (readonly [LinkKey, string])[] {
  const links: (readonly [LinkKey, string] | false)[] = [
    ['POLICY', 'CITED_DOCUMENT', 'MEASURE', 'UPSTREAM_TASK'].includes(kind) && ['trace', linkTo.trace(id)],
    kind === 'POLICY' && ['read', linkTo.reader(id)],
    kind === 'DEPARTMENT' && ['desk', linkTo.desk(id)],
    ['page', linkTo.node(id)],
  ]
  return links.filter((link) => link !== false).filter(([, href]) => leadsToPage(href))
}
