import { expect, it } from 'vitest'
import { run } from '../../../server/neo4j/database.ts'
import { codeOf } from '../../../web/drawing/codes.ts'
import type { NodeKind } from '../../../web/drawing/drawing.ts'
import { notDrawn } from '../../../web/drawing/notDrawn.ts'
import { OPENING_VIEW, type View } from '../../../web/drawing/view.ts'
import { visibleOf } from '../../../web/drawing/visible.ts'
import { NODE_KINDS } from '../../../web/styles/palette.ts'
import { describeWithDatabase } from '../database.ts'
import { graphsIn } from '../seeds.ts'
import { asking } from './ask.ts'
import { replayFrom, sourceFrom } from './drawnFrom.ts'

const labelOf = (kind: NodeKind): string =>
  kind.replaceAll(/([A-Z])([A-Z]*)_?/g, (_, first: string, rest: string) => first + rest.toLowerCase())

for (const folder of ['seeds', 'tests/development', 'tests/held-out'])
  describeWithDatabase(`what is drawn of ${folder}, and what is said not to be`, await graphsIn(folder), (database) => {
    const replay = replayFrom(sourceFrom(asking(database)))
    /** By kind: the sum of the nodes drawn and of those reported as not drawn. */
    const told = async (view: View) => {
      const frame = await replay.frameAfter(view)
      const visible = visibleOf(frame, view)
      const missing = notDrawn(frame, visible)
      const counts = NODE_KINDS.map((kind) => [kind, visible.nodes.filter((node) => node.kind === kind).length + (missing.get(kind) ?? 0)])
      return { frame, visible, counts: Object.fromEntries(counts) }
    }

    it('are together what the database holds, of each kind', async () => {
      const rows = await run(database, 'MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS held')
      const byLabel = new Map(rows.map(({ label, held }) => [label, held]))
      const held = Object.fromEntries(NODE_KINDS.map((kind) => [kind, byLabel.get(labelOf(kind)) ?? 0]))
      expect(held.POLICY).toBeGreaterThan(4)
      const { frame, visible, counts } = await told(OPENING_VIEW)
      expect(counts).toEqual(held)
      const hub = visible.nodes.reduce((most, node) => (node.folded > most.folded ? node : most))
      const steps = [
        { kind: 'widen', of: '', kinds: ['DEPARTMENT'] },
        { kind: 'expand', of: codeOf(hub.id) },
      ] as const
      const unfolded = await told({ ...OPENING_VIEW, steps, hidden: [codeOf(visible.nodes.at(-1)?.id ?? '')] })
      expect(unfolded.frame.nodes.size).toBeGreaterThan(frame.nodes.size)
      expect(unfolded.counts).toEqual(held)
    })
  })
