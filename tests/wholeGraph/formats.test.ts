import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { MultiDirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { afterAll, describe, expect, it } from 'vitest'
import type { StoredNode, StoredRelationship } from '../../server/neo4j/loading/digest.ts'
import type { Piece, WholeGraphSink } from '../../server/neo4j/loading/wholeGraph.ts'
import { readJsonld } from '../../server/wholeGraph/formats/jsonld.ts'
import { GRAPH_FORMATS } from '../../server/wholeGraph/formats.ts'
import { TABLES } from '../../server/wholeGraph/tables.ts'
import { cityDocument, NATIONAL } from '../graph/fixture.ts'

const HASH = 'ab'.repeat(32)
const folder = mkdtempSync(path.join(tmpdir(), 'whole-graph-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A made-up document, with characters that every format must escape. */
const graph = cityDocument()
const ODD = '=1+1 “<&>"\n第二行\t'
const nodes: readonly StoredNode[] = graph.nodes.map(({ id, type, properties: { text, layout, ...properties } }) => ({
  id,
  labels: type === 'Policy' || type === 'CitedDocument' ? ['Entity', 'Document', type] : ['Entity', type],
  properties: { ...properties, ...(type === 'Measure' ? { text } : {}), id, ...(id === graph.document ? { issuerName: ODD } : {}) },
}))
const relationships: readonly StoredRelationship[] = graph.edges.map((edge) => ({
  ...edge,
  properties: { ...edge.properties, id: edge.id },
}))
const TEXT = { id: graph.document, text: '\n原文\n第二行', layout: null }
const RECORD = {
  of: 'document',
  document: graph.document,
  said: '[]',
  digest: '00',
  passages: [],
  marks: [],
  prints: [],
  asks: [],
  asksUnder: [],
} as const

function written(sink: WholeGraphSink): void {
  sink.begin(HASH)
  for (const node of nodes) sink.node(node)
  for (const relationship of relationships) sink.relationship(relationship)
  sink.text?.(TEXT)
  sink.record?.(RECORD)
  sink.end()
}

function file(format: keyof typeof GRAPH_FORMATS): string {
  const out = path.join(folder, `graph.${format}`)
  written(GRAPH_FORMATS[format].sink(out))
  return out
}

describe('the whole graph', () => {
  it.each([
    ['graphml', graphml.parse],
    ['gexf', gexf.parse],
  ] as const)('as %s has all nodes and relationships for the readers of graphology', (format, read) => {
    const found = read(MultiDirectedGraph, readFileSync(file(format), 'utf8'))
    expect([found.order, found.size]).toEqual([nodes.length, relationships.length])
    expect(found.getNodeAttribute(graph.document, 'issuerName')).toBe(ODD)
    expect(found.getNodeAttribute(NATIONAL, 'nodeType')).toBe('CitedDocument')
    const [edge] = relationships
    expect(found.extremities(edge?.id)).toEqual([edge?.from, edge?.to])
  })

  it('as CSV has a table a type, with the columns that the dictionary names', () => {
    const out = file('csv')
    expect(readdirSync(out).sort()).toEqual(['DICTIONARY.md', ...TABLES.map(({ name }) => `${name}.csv`)].sort())
    const dictionary = readFileSync(path.join(out, 'DICTIONARY.md'), 'utf8')
    for (const { name, columns } of TABLES) {
      const [head = [], ...rows] = parse(readFileSync(path.join(out, `${name}.csv`)), { bom: true }) as string[][]
      expect(head).toEqual(columns.map((column) => column.name))
      expect(rows).toHaveLength(countOf(name))
      for (const column of head) expect(dictionary).toContain(`| ${column} |`)
    }
  })

  it('as CSV keeps offsets into a text that begins with a line break, and marks a formula as the dictionary says', () => {
    const out = file('csv')
    const rowsOf = (name: string) =>
      parse(readFileSync(path.join(out, `${name}.csv`)), { bom: true, columns: true }) as Record<string, string>[]
    expect(rowsOf('SourceText').map(({ text }) => text)).toEqual([TEXT.text])
    const issuer = rowsOf('Policy')[0]?.issuerName
    expect(issuer).toBe(`'${ODD}`)
    const [, pattern = ''] = /where a cell matches `([^`]+)`/.exec(readFileSync(path.join(out, 'DICTIONARY.md'), 'utf8')) ?? []
    expect(issuer).toMatch(new RegExp(pattern, 'u'))
    expect(TEXT.text).not.toMatch(new RegExp(pattern, 'u'))
  })

  it('as Parquet has the same rows, typed', async () => {
    const out = file('parquet')
    for (const { name } of TABLES) {
      const table = await asyncBufferFromFile(path.join(out, `${name}.parquet`))
      const metadata = await parquetMetadataAsync(table)
      expect(Number(metadata.num_rows)).toBe(countOf(name))
      expect(metadata.key_value_metadata).toContainEqual({ key: 'contentHash', value: HASH })
    }
    const departments = await parquetReadObjects({ file: await asyncBufferFromFile(path.join(out, 'Department.parquet')) })
    expect(departments.find(({ name }) => name === '天津市财政局')?.aliases).toEqual(['市财政局'])
    const assigned = await parquetReadObjects({ file: await asyncBufferFromFile(path.join(out, 'ASSIGNED_TO.parquet')) })
    expect(assigned.find(({ quote }) => quote === '市财政局')).toMatchObject({ role: 'lead', statedBy: graph.document })
  })

  it('as JSON-LD is read back piece for piece', async () => {
    const { pieces, hash } = readJsonld(file('jsonld'))
    const found: Piece[] = []
    for await (const piece of pieces) found.push(piece)
    expect(hash()).toBe(HASH)
    const values = (kind: Piece['kind']) => found.filter((piece) => piece.kind === kind).map(({ value }) => value)
    expect(values('node')).toEqual(JSON.parse(JSON.stringify(nodes)))
    expect(values('relationship')).toEqual(JSON.parse(JSON.stringify(relationships)))
    expect(values('text')).toEqual([TEXT])
    expect(values('record')).toEqual([RECORD])
  })

  it('as JSON-LD has the terms of schema.org and ELI, and never says that a law is transposed', () => {
    const text = readFileSync(file('jsonld'), 'utf8')
    const { '@graph': entries } = JSON.parse(text) as { '@graph': Record<string, unknown>[] }
    const city = entries.find((entry) => entry['pl:id'] === graph.document)
    expect(city).toMatchObject({
      '@type': ['pl:Policy', 'schema:Legislation', 'eli:LegalResource'],
      'eli:id_local': '津政发〔2022〕12号',
      'schema:legislationDate': '2022-06-06',
    })
    expect(text).toContain('"eli:based_on":{"@id"')
    expect(Object.keys(JSON.parse(text))).toEqual(['@context', '@graph'])
    expect(entries[0]).toMatchObject({ '@type': 'schema:Dataset', 'schema:version': HASH })
    expect(text).not.toContain('transposes')
  })
})

const countOf = (name: string): number =>
  name === 'SourceText'
    ? 1
    : nodes.filter(({ labels }) => labels.includes(name)).length + relationships.filter(({ type }) => type === name).length
