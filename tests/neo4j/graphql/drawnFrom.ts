import type { Drawing, Opening } from '../../../web/drawing/drawing.ts'
import { overviewLayout } from '../../../web/drawing/layouts/overview.ts'
import { placing } from '../../../web/drawing/layouts/placing.ts'
import { type Replay, replayOf } from '../../../web/drawing/replay.ts'
import type { Source } from '../../../web/drawing/source.ts'
import type { asking } from './ask.ts'

const DRAWN = `nodes { id kind label detail level date place issuer status degree folded due }
  edges { id kind source target count role status quote direct } omitted { kind of count reason relations { relation count } }`

/** The API as the page draws from it. */
export const sourceFrom = (ask: ReturnType<typeof asking>): Source => ({
  async opening(limit: number, kinds?: readonly string[]): Promise<Opening> {
    const { data } = await ask(
      `query ($limit: Int, $kinds: [NodeKind!]) { overview(limit: $limit, kinds: $kinds) { ${DRAWN} } statistics { nodes { kind count } } }`,
      { limit, kinds },
    )
    return { ...data.overview, totals: data.statistics.nodes, resembling: 0, version: null }
  },
  async layer(kind: string, first: number, drawn: readonly string[]): Promise<Drawing> {
    const { data } = await ask(
      `query ($kind: NodeKind!, $first: Int, $drawn: [ID!]) { layer(kind: $kind, first: $first, drawn: $drawn) { ${DRAWN} } }`,
      { kind, first, drawn },
    )
    return data.layer
  },
  async idsOfToday(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { data } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    return new Map(ids.map((id, at) => [id, data.nodes[at]?.id ?? id]))
  },
  async resemblances(): Promise<Drawing> {
    const { data } = await ask(`{ resemblances { ${DRAWN} } }`)
    return data.resemblances
  },
  async around(id: string, asked: object): Promise<Drawing> {
    const { data } = await ask(
      `query ($ids: [ID!]!, $kinds: [NodeKind!], $relations: [RelationKind!], $limit: Int, $drawn: [ID!]) { neighbourhood(ids: $ids, kinds: $kinds, relations: $relations, limit: $limit, drawn: $drawn) { ${DRAWN} } }`,
      { ids: [id], ...asked },
    )
    return data.neighbourhood
  },
})

/** The steps of the page, laid out without a worker. */
export const replayFrom = (source: Source): Replay =>
  replayOf(source, async (question) =>
    question.kind === 'overview' ? [...overviewLayout(question.bodies, question.ties, question.tall)] : [...placing(question.request)],
  )
