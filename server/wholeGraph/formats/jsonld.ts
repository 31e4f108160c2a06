import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { DocumentError } from '../../errors.ts'
import type { RelationshipTypeName } from '../../graph/model.ts'
import type { StoredNode, StoredRelationship } from '../../neo4j/loading/digest.ts'
import type { Piece, StoredRecord, StoredText, WholeGraphSink } from '../../neo4j/loading/wholeGraph.ts'
import { typeOfNode } from '../tables.ts'
import { CONTEXT, classesOf, describedBy, iriOf, termsOf } from '../terms.ts'
import { textFile } from '../textFile.ts'

/**
 * The whole graph as JSON-LD, one entry per line, so that it can be written and read piece by piece. `pl:properties` has the complete
 * stored properties; the terms of schema.org and ELI are added to them. It contains the texts and everything needed to import it again.
 */
export function jsonldSink(path: string): WholeGraphSink {
  const file = textFile(path)
  let first = true
  const entry = (value: unknown) => {
    file.write(`${first ? '' : ',\n'}${JSON.stringify(value)}`)
    first = false
  }
  return {
    begin(hash) {
      file.write(`{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n`)
      // An entry like the others: properties beside `@graph` would make it a named graph.
      entry({ '@id': iriOf('graph'), '@type': 'schema:Dataset', 'schema:version': hash, 'pl:contentHash': hash })
    },
    node: (node) => entry(nodeEntry(node)),
    relationship: (relationship) => entry(relationshipEntry(relationship)),
    text: ({ id, ...properties }) =>
      entry({ '@id': iriOf(`${id}#text`), '@type': 'pl:SourceText', 'pl:id': id, 'pl:properties': properties }),
    record: (record) => entry({ '@type': 'pl:Record', 'pl:properties': record }),
    end() {
      file.write('\n]}\n')
      file.close()
    },
  }
}

function nodeEntry(node: StoredNode): unknown {
  const type = typeOfNode(node)
  const { id, labels, properties } = node
  return {
    '@id': iriOf(id),
    '@type': classesOf(type),
    ...describedBy(type, properties),
    'pl:id': id,
    'pl:labels': labels,
    'pl:properties': properties,
  }
}

function relationshipEntry({ id, type, from, to, properties }: StoredRelationship): unknown {
  // An ambiguous citation is not a statement about one document.
  const terms = properties.status === 'AMBIGUOUS' ? [] : termsOf(type as RelationshipTypeName)
  return {
    '@id': iriOf(id),
    '@type': 'pl:Relationship',
    'pl:id': id,
    'pl:type': type,
    'pl:from': { '@id': iriOf(from), 'pl:id': from, ...Object.fromEntries(terms.map((term) => [term, { '@id': iriOf(to) }])) },
    'pl:to': { '@id': iriOf(to), 'pl:id': to },
    'pl:properties': properties,
  }
}

/** The pieces of such a file, and the content hash stated in it. */
export interface ReadJsonld {
  readonly pieces: AsyncIterable<Piece>
  /** Known after the first piece was read; empty if the file does not state it. */
  hash(): string
}

export function readJsonld(path: string): ReadJsonld {
  let hash = ''
  async function* pieces(): AsyncIterable<Piece> {
    let number = 0
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1
      if (number === 2) hash = hashIn(line, path)
      else if (number > 2 && line.startsWith('{')) yield pieceIn(line, `${path}:${number}`)
    }
    if (number < 2) throw new DocumentError(`${path} is not an export of the whole graph.`)
  }
  return { pieces: pieces(), hash: () => hash }
}

function hashIn(line: string, path: string): string {
  const found = /"pl:contentHash":"(?<hash>[0-9a-f]{64})"/.exec(line)?.groups?.hash
  if (found === undefined) throw new DocumentError(`${path} is not an export of the whole graph: its first entry has no content hash.`)
  return found
}

type Entry = Readonly<Record<string, unknown>>

function pieceIn(line: string, where: string): Piece {
  const entry = parsedEntry(line, where)
  const types = [entry['@type']].flat()
  const [id, properties] = [String(entry['pl:id']), entry['pl:properties'] as StoredNode['properties']]
  if (types.includes('pl:Relationship')) {
    const end = (name: string) => String((entry[name] as Entry | undefined)?.['pl:id'])
    const value = { id, type: String(entry['pl:type']), from: end('pl:from'), to: end('pl:to'), properties }
    return { kind: 'relationship', value }
  }
  if (types.includes('pl:SourceText')) return { kind: 'text', value: { id, ...properties } as unknown as StoredText }
  if (types.includes('pl:Record')) return { kind: 'record', value: properties as unknown as StoredRecord }
  if (Array.isArray(entry['pl:labels'])) return { kind: 'node', value: { id, labels: entry['pl:labels'].map(String), properties } }
  throw new DocumentError(`${where}: not a node, relationship, text or record.`)
}

function parsedEntry(line: string, where: string): Entry {
  try {
    return JSON.parse(line.replace(/,$/, '')) as Entry
  } catch (error) {
    throw new DocumentError(`${where}: not one entry per line, as in an export.`, { cause: error })
  }
}
