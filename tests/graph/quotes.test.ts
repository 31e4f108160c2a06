import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve as resolvePath } from 'node:path'
import { describe, expect, it } from 'vitest'
import { predictionOf } from '../../server/evaluation/prediction.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { buildGraph } from '../../server/graph/build.ts'
import { read } from '../../server/reading/read.ts'
import { resolve } from '../../server/resolution/resolve.ts'

const ROOT = resolvePath(import.meta.dirname, '../..')
const files = ['seeds', 'tests/held-out', 'tests/development'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name)),
)

/** A value with offsets, wherever it is in an answer or in the graph. */
interface Quoted {
  readonly start: number
  readonly end: number
  readonly quote: string
}

describe.each(files)('%s', (file) => {
  const bytes = readFileSync(join(ROOT, file))
  const source = plainDocument(file, bytes)
  const reading = read(source)
  const resolution = resolve(reading, { documents: [] })
  const graph = buildGraph(reading, resolution)
  const exact = ({ start, end, quote }: Quoted) => source.text.slice(start, end) === quote

  it('is as long as the decoded text', () => {
    expect(source.text).toHaveLength(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).length)
  })

  it('the graph quotes the source itself for every statement and every target', () => {
    const quoted = [...graph.edges, ...graph.nodes].flatMap(({ type, id, properties: { start, end, quote } }) =>
      typeof quote === 'string' ? [{ type, id, start: Number(start), end: Number(end), quote }] : [],
    )
    expect(quoted.filter((one) => !exact(one))).toEqual([])
    const types = new Set(quoted.map(({ type }) => type))
    for (const type of new Set([...graph.nodes, ...graph.edges].map((one) => one.type)))
      if (['ASSIGNED_TO', 'CONCERNS', 'HAS_TARGET', 'Target', 'UpstreamTask', 'IMPLEMENTS', 'BASED_ON', 'CITES'].includes(type))
        expect([...types]).toContain(type)
  })

  it('so does the answer of extract', () => {
    const { measures, citations, industries, targets } = predictionOf(reading, resolution)
    const quoted = [
      ...measures.map(({ start, end, text }) => ({ start, end, quote: text })),
      ...[...measures.flatMap(({ departments }) => departments), ...citations, ...industries, ...targets].map(
        ({ start, end, surface }) => ({ start, end, quote: surface }),
      ),
    ]
    expect(quoted.filter((one) => !exact(one))).toEqual([])
  })

  it('and the facts of the policy have their place in it', () => {
    const policy = graph.nodes.find(({ id }) => id === graph.document)
    for (const name of ['title', 'documentNumber', 'issuedOn']) {
      const [start, end] = [policy?.properties[`${name}Start`], policy?.properties[`${name}End`]]
      if (start === undefined) continue
      expect(source.text.slice(Number(start), Number(end)).trim()).not.toBe('')
    }
  })
})
