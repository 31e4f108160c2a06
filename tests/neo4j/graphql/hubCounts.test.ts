import { expect, it } from 'vitest'
import { codeOf } from '../../../web/drawing/codes.ts'
import type { Drawing, DrawingNode, Opening } from '../../../web/drawing/drawing.ts'
import type { Frame } from '../../../web/drawing/frame.ts'
import { overviewLayout } from '../../../web/drawing/layouts/overview.ts'
import { placing } from '../../../web/drawing/layouts/placing.ts'
import { BATCH, replayOf } from '../../../web/drawing/replay.ts'
import { OPENING_VIEW, type Step, type View } from '../../../web/drawing/view.ts'
import { hiddenNeighbours } from '../../../web/drawing/visible.ts'
import { missingAround } from '../../../web/views/explorer/missingAround.ts'
import { describeWithDatabase } from '../database.ts'
import { seedGraphs } from '../seeds.ts'
import { asking } from './ask.ts'

const DRAWN = `nodes { id kind label detail level date place issuer status degree folded }
  edges { id kind source target count role status quote direct } omitted { kind of count reason }`

/** What the page says of the neighbours that are not drawn: at the node and in its menu (one count), and by kind in its panel. */
describeWithDatabase('counts of a hub', await seedGraphs(), (database) => {
  const ask = asking(database)
  const source = {
    async opening(limit: number, kinds?: readonly string[]): Promise<Opening> {
      const { data } = await ask(
        `query ($limit: Int, $kinds: [NodeKind!]) { overview(limit: $limit, kinds: $kinds) { ${DRAWN} } statistics { nodes { kind count } } }`,
        { limit, kinds },
      )
      return { ...data.overview, totals: data.statistics.nodes, version: null }
    },
    async around(id: string, asked: object): Promise<Drawing> {
      const { data } = await ask(
        `query ($ids: [ID!]!, $kinds: [NodeKind!], $limit: Int, $drawn: [ID!]) { neighbourhood(ids: $ids, kinds: $kinds, limit: $limit, drawn: $drawn) { ${DRAWN} } }`,
        { ids: [id], ...asked },
      )
      return data.neighbourhood
    },
  }
  const replay = replayOf(source, async (question) =>
    question.kind === 'overview' ? [...overviewLayout(question.bodies, question.ties, question.tall)] : [...placing(question.request)],
  )
  /** The sum of the panel's rows: of a policy its measures alone, of others all kinds but sections, which repeat what measures say. */
  const inPanel = async (frame: Frame, { id, kind }: DrawingNode): Promise<number> =>
    (await missingAround(source, frame, id)).reduce((sum, row) => {
      const counted = kind === 'POLICY' ? row.kind === 'MEASURE' : row.kind !== 'SECTION'
      return counted ? sum + row.count : sum
    }, 0)
  const disagreeing = async (view: View): Promise<readonly unknown[]> => {
    const frame = await replay.frameAfter(view)
    const atNode = hiddenNeighbours(frame)
    const counts = []
    // Every fourth node, of all kinds and sizes: each is a question of its own.
    const asked = [...frame.nodes.values()].filter((_, at) => at % 4 === 0)
    for (const node of asked) counts.push([node.id, atNode.get(node.id) ?? 0, await inPanel(frame, node)])
    return counts.filter(([, left, right]) => left !== right)
  }
  const widened = (...kinds: DrawingNode['kind'][]): readonly Step[] => kinds.map((kind) => ({ kind: 'widen', of: '', kinds: [kind] }))

  it('are equal at the node, in the menu and in the panel', async () => {
    expect(await disagreeing({ ...OPENING_VIEW, opening: 'mixed' })).toEqual([])
    expect(await disagreeing({ ...OPENING_VIEW, steps: widened('JURISDICTION') })).toEqual([])
  })

  it('go down by what each batch brings, until nothing is left', async () => {
    const opening = await replay.frameAfter(OPENING_VIEW)
    const hub = [...opening.nodes.values()].reduce((most, node) => (node.folded > most.folded ? node : most))
    expect(hub.folded).toBeGreaterThan(BATCH)
    const expand: Step = { kind: 'expand', of: codeOf(hub.id) }
    const left = []
    for (let steps: Step[] = [expand]; left.at(-1) !== 0; steps = [...steps, expand]) {
      const frame = await replay.frameAfter({ ...OPENING_VIEW, steps })
      left.push(hiddenNeighbours(frame).get(hub.id) ?? 0)
      expect(await inPanel(frame, hub)).toBe(left.at(-1))
    }
    const wanted = []
    for (let rest = hub.folded - BATCH; rest > 0; rest -= BATCH) wanted.push(rest)
    expect(left).toEqual([...wanted, 0])
  })
})
