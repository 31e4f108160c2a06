import type { WholeGraphSink } from '../../neo4j/loading/wholeGraph.ts'
import { attributesOf, captionOf, wordsOf } from '../attributes.ts'
import { type Column, rowOfNode, rowOfRelationship, type TableRow, typeOfNode } from '../tables.ts'
import { textFile } from '../textFile.ts'
import { xmlWords } from '../xml.ts'

const [NODE, EDGE] = [attributesOf('node'), attributesOf('relationship')]
const TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  int: 'integer',
  double: 'double',
  boolean: 'boolean',
  list: 'string',
}
const NODE_TYPE = { name: 'nodeType', type: 'string' as const }

/** The whole graph as GEXF 1.3, for Gephi and Gephi Lite, without texts. */
export function gexfSink(path: string): WholeGraphSink {
  const file = textFile(path)
  let edges = false
  const beginEdges = () => {
    if (!edges) file.write('</nodes>\n<edges>\n')
    edges = true
  }
  return {
    begin(hash) {
      file.write('<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n')
      file.write(`<meta><description>content hash ${hash}</description></meta>\n<graph defaultedgetype="directed">\n`)
      file.write(`${declared('node', [NODE_TYPE, ...NODE])}${declared('edge', EDGE)}<nodes>\n`)
    },
    node(node) {
      const type = typeOfNode(node)
      const row = { ...rowOfNode(node), nodeType: type }
      file.write(`<node id="${xmlWords(node.id)}" label="${xmlWords(captionOf(type, node))}">${values([NODE_TYPE, ...NODE], row)}</node>\n`)
    },
    relationship(relationship) {
      beginEdges()
      const { id, from, to, type } = relationship
      const ends = `id="${xmlWords(id)}" source="${xmlWords(from)}" target="${xmlWords(to)}" kind="${type}" label="${type}"`
      file.write(`<edge ${ends}>${values(EDGE, rowOfRelationship(relationship))}</edge>\n`)
    },
    end() {
      beginEdges()
      file.write('</edges>\n</graph>\n</gexf>\n')
      file.close()
    },
  }
}

type Attribute = Pick<Column, 'name' | 'type'>

const declared = (of: 'node' | 'edge', columns: readonly Attribute[]): string =>
  `<attributes class="${of}">\n${columns.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`).join('')}</attributes>\n`

function values(columns: readonly Attribute[], row: TableRow): string {
  const given = columns.flatMap(({ name }) => {
    const words = wordsOf(row[name])
    return words === null ? [] : [`<attvalue for="${name}" value="${xmlWords(words)}"/>`]
  })
  return `<attvalues>${given.join('')}</attvalues>`
}
