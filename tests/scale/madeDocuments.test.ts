import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { documentReader } from '../../server/cli/reader.ts'
import type { DocumentGraph } from '../../server/graph/graph.ts'
import { type MadeDocument, madeDocuments } from './madeDocuments.ts'
import { realNotices } from './notices.ts'

const notices = await realNotices()
/** Four made of each notice, one more than may share words. */
const documents = [...madeDocuments(notices, 4 * notices.length, 20200916)]
const graphs = documents.map(graphOf)

function graphOf({ name, text }: MadeDocument): DocumentGraph {
  return documentReader({ name, sha256: createHash('sha256').update(text).digest('hex'), text })({ documents: [] })
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('made documents', () => {
  it('are as large as real ones: 15 kB and 200 nodes and relationships, in the mean', () => {
    expect(mean(documents.map(({ text }) => Buffer.byteLength(text)))).toBeGreaterThanOrEqual(15_000)
    expect(mean(graphs.map(({ nodes, edges }) => nodes.length + edges.length))).toBeGreaterThanOrEqual(200)
  })

  it('have at least half of their sentences from elsewhere', () => {
    const few = documents.filter(({ sentences, recombined }) => sentences === 0 || recombined < sentences / 2)
    expect(few.map(({ name }) => name)).toEqual([])
  })

  it('share the words of a measure with at most two others', () => {
    const holders = new Map<string, Set<string>>()
    for (const { document, nodes } of graphs)
      for (const { type, properties } of nodes)
        if (type === 'Measure') {
          const words = `${properties.heading ?? ''}\n${properties.text}`
          holders.set(words, (holders.get(words) ?? new Set()).add(document))
        }
    expect(holders.size).toBeGreaterThan(1000)
    expect([...holders].filter(([, { size }]) => size > 3).map(([words]) => words)).toEqual([])
  })

  it('are documents of their own', () => {
    expect(new Set(graphs.map(({ document }) => document)).size).toBe(documents.length)
    expect(
      new Set(graphs.flatMap(({ nodes }) => nodes.flatMap(({ type, properties }) => (type === 'Policy' ? properties.place : [])))).size,
    ).toBeGreaterThan(50)
  })

  it('are the same for the same seed, and others for another', () => {
    const texts = (seed: number) => [...madeDocuments(notices, 40, seed)].map(({ text }) => text)
    expect(texts(20200916)).toEqual(documents.slice(0, 40).map(({ text }) => text))
    expect(texts(7).filter((text, index) => text === documents[index]?.text)).toEqual([])
  })
})
