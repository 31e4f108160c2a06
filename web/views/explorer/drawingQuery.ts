import { type Frame, nodeWithCode } from '../../drawing/frame.ts'
import { DOCUMENTS, DOCUMENTS_AT_MOST } from '../../drawing/opening.ts'
import { type Asked, COMPANY, EXPANDED_BY_DEFAULT, expansionOf, layerSize, OPENING } from '../../drawing/replay.ts'
import type { Step, View } from '../../drawing/view.ts'
import type { ScreenQuery } from '../../state/screenQuery.ts'

interface Surroundings extends Asked {
  readonly id: string
}

/** The API answers twelve fields per request: the opening drawing and the last eleven steps, which are the most relevant. */
const MOST_STEPS = 11

/**
 * One query for everything drawn by the steps: the opening drawing, and the surroundings of each node that was expanded or searched for.
 */
export function drawingQuery(frame: Frame, { opening, steps }: Pick<View, 'opening' | 'steps'>): ScreenQuery {
  const layers = layersAfter(steps).slice(-MOST_STEPS)
  const around = surroundingsAfter(frame, steps).slice(layers.length - MOST_STEPS)
  const widened = steps.filter(({ kind, kinds, relations }) => kind === 'widen' && !kinds && !relations).length
  const asked = opening === 'documents' ? { limit: DOCUMENTS_AT_MOST, kinds: DOCUMENTS } : { limit: OPENING * (1 + widened), kinds: null }
  const declared = around.map(
    (_, at) => `, $ids${at}: [ID!]!, $kinds${at}: [NodeKind!], $relations${at}: [RelationKind!], $limit${at}: Int`,
  )
  const fields = around.map(
    (_, at) =>
      `  around${at}: neighbourhood(ids: $ids${at}, kinds: $kinds${at}, relations: $relations${at}, limit: $limit${at}) { ...drawn }`,
  )
  const query = [
    `query Drawing($limit: Int, $kinds: [NodeKind!]${declared.join('')}) {`,
    '  overview(limit: $limit, kinds: $kinds) { ...drawn }',
    ...layers.map((layer, at) => `  layer${at}: ${layer} { ...drawn }`),
    ...fields,
    '}',
    '',
    DRAWN,
  ]
  const variables = around.flatMap(({ id, kinds, relations, limit }, at) => [
    [`ids${at}`, [id]] as const,
    [`kinds${at}`, kinds],
    [`relations${at}`, relations ?? null],
    [`limit${at}`, limit],
  ])
  return { query: query.join('\n'), variables: { ...asked, ...Object.fromEntries(variables) } }
}

const DRAWN = `fragment drawn on Drawing {
  nodes { id kind label detail level date place issuer status degree folded due }
  edges { id kind source target count role status quote direct }
  omitted { kind of count reason }
}`

/** The layers that the steps add, as fields of the API. */
function layersAfter(steps: readonly Step[]): readonly string[] {
  const widened = steps.filter(({ kind }) => kind === 'widen')
  const kinds = widened.flatMap((step) => (step.kinds ?? []).map((kind) => `layer(kind: ${kind}, first: ${sizeOf(steps, step)})`))
  return [...new Set([...kinds, ...(widened.some(({ relations }) => relations) ? ['resemblances'] : [])])]
}

const sizeOf = (steps: readonly Step[], { kinds, most }: Step): number => most ?? layerSize(steps, kinds ?? [])

/** Nodes still expanded after the steps. A node expanded several times has several batches, so its limit is larger. */
function surroundingsAfter(frame: Frame, steps: readonly Step[]): readonly Surroundings[] {
  const shown = new Map<string, Surroundings>()
  for (const step of steps) {
    const node = step.kind === 'add' ? { id: step.of, kind: null } : nodeWithCode(frame, step.of)
    if (!node) continue
    const key = `${node.id} ${step.kinds ?? ''} ${step.relations ?? ''}`
    if (step.kind === 'expand') {
      const asked = expansionOf(step, node.kind)
      shown.set(key, { id: node.id, ...asked, limit: (shown.get(key)?.limit ?? 0) + asked.limit })
    }
    if (step.kind === 'add') shown.set(key, { id: node.id, kinds: EXPANDED_BY_DEFAULT, limit: COMPANY })
    if (step.kind === 'collapse') for (const [each, { id }] of shown) if (id === node.id) shown.delete(each)
  }
  return [...shown.values()]
}
