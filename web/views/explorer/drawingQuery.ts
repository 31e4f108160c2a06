import type { NodeKind } from '../../drawing/drawing.ts'
import { type Frame, nodeWithCode } from '../../drawing/frame.ts'
import { BATCH, COMPANY, DOCUMENTS, DOCUMENTS_AT_MOST, EXPANDED_BY_DEFAULT, expandedKinds, OPENING } from '../../drawing/replay.ts'
import type { Step, View } from '../../drawing/view.ts'
import type { ScreenQuery } from '../../state/screenQuery.ts'

interface Surroundings {
  readonly id: string
  readonly kinds: readonly NodeKind[]
  readonly limit: number
}

/** The API answers twelve questions in one request: the opening drawing, and the last steps, which are what is looked at. */
const MOST_STEPS = 11

/** One query for all that the steps have drawn: the opening drawing, and the surroundings of every node that is expanded or was sought. */
export function drawingQuery(frame: Frame, { opening, steps }: Pick<View, 'opening' | 'steps'>): ScreenQuery {
  const around = surroundingsAfter(frame, steps).slice(-MOST_STEPS)
  const widened = steps.filter(({ kind }) => kind === 'widen').length
  const layers = steps.flatMap(({ kind, kinds }) => (kind === 'widen' ? (kinds ?? []) : []))
  const asked =
    opening === 'documents'
      ? { limit: DOCUMENTS_AT_MOST, kinds: [...new Set([...DOCUMENTS, ...layers])] }
      : { limit: OPENING * (1 + widened), kinds: null }
  const declared = around.map((_, at) => `, $ids${at}: [ID!]!, $kinds${at}: [NodeKind!], $limit${at}: Int`)
  const fields = around.map((_, at) => `  around${at}: neighbourhood(ids: $ids${at}, kinds: $kinds${at}, limit: $limit${at}) { ...drawn }`)
  const query = [
    `query Drawing($limit: Int, $kinds: [NodeKind!]${declared.join('')}) {`,
    '  overview(limit: $limit, kinds: $kinds) { ...drawn }',
    ...fields,
    '}',
    '',
    DRAWN,
  ]
  const variables = around.flatMap(({ id, kinds, limit }, at) => [
    [`ids${at}`, [id]] as const,
    [`kinds${at}`, kinds],
    [`limit${at}`, limit],
  ])
  return { query: query.join('\n'), variables: { ...asked, ...Object.fromEntries(variables) } }
}

const DRAWN = `fragment drawn on Drawing {
  nodes { id kind label detail level date place issuer status degree folded }
  edges { id kind source target count role status quote direct }
  omitted { kind of count reason }
}`

/** What stays expanded after the steps. A node expanded again shows its next batch, so its surroundings are asked for further. */
function surroundingsAfter(frame: Frame, steps: readonly Step[]): readonly Surroundings[] {
  const shown = new Map<string, Surroundings>()
  for (const step of steps) {
    const node = step.kind === 'add' ? { id: step.of, kind: null } : nodeWithCode(frame, step.of)
    if (!node) continue
    const key = `${node.id} ${step.kinds ?? ''}`
    if (step.kind === 'expand') {
      const limit = (shown.get(key)?.limit ?? 0) + (step.most ?? BATCH)
      shown.set(key, { id: node.id, kinds: step.kinds ?? expandedKinds(node.kind), limit })
    }
    if (step.kind === 'add') shown.set(key, { id: node.id, kinds: EXPANDED_BY_DEFAULT, limit: COMPANY })
    if (step.kind === 'collapse') for (const [each, { id }] of shown) if (id === node.id) shown.delete(each)
  }
  return [...shown.values()]
}
