import type { WholeGraphSink } from '../../neo4j/loading/wholeGraph.ts'
import { attributesOf, captionOf, wordsOf } from '../attributes.ts'
import { type Column, rowOfNode, rowOfRelationship, type TableRow, typeOfNode } from '../tables.ts'
import { textFile } from '../textFile.ts'
import { xmlWords } from '../xml.ts'

const [NODE, EDGE] = [attributesOf('node'), attributesOf('relationship')]
const TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  int: 'int',
  double: 'double',
  boolean: 'boolean',
  list: 'string',
}

/**
 * The whole graph as GraphML, for Gephi, Cytoscape, NetworkX and R, without texts. `label` is the display name of a node, or the type of an
 * edge.
 */
export function graphmlSink(path: string): WholeGraphSink {
  const file = textFile(path)
  return {
    begin(hash) {
      file.write('<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n')
      file.write(`${keys('node', NODE)}${keys('edge', EDGE)}<graph edgedefault="directed">\n<desc>content hash ${hash}</desc>\n`)
    },
    node(node) {
      const type = typeOfNode(node)
      const named = `${data('node-label', captionOf(type, node))}${data('node-nodeType', type)}`
      file.write(`<node id="${xmlWords(node.id)}">${named}${values('node', NODE, rowOfNode(node))}</node>\n`)
    },
    relationship(relationship) {
      const { id, from, to, type } = relationship
      const ends = `id="${xmlWords(id)}" source="${xmlWords(from)}" target="${xmlWords(to)}"`
      file.write(`<edge ${ends}>${data('edge-label', type)}${values('edge', EDGE, rowOfRelationship(relationship))}</edge>\n`)
    },
    end() {
      file.write('</graph>\n</graphml>\n')
      file.close()
    },
  }
}

function keys(of: 'node' | 'edge', columns: readonly Column[]): string {
  const named = [...(of === 'node' ? [{ name: 'nodeType', type: 'string' as const }] : []), { name: 'label', type: 'string' as const }]
  return [...named, ...columns.filter(({ name }) => name !== 'label')]
    .map(({ name, type }) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`)
    .join('')
}

const data = (key: string, value: string): string => `<data key="${key}">${xmlWords(value)}</data>`

function values(of: 'node' | 'edge', columns: readonly Column[], row: TableRow): string {
  return columns
    .flatMap(({ name }) => {
      const words = name === 'label' ? null : wordsOf(row[name])
      return words === null ? [] : [data(`${of}-${name}`, words)]
    })
    .join('')
}
