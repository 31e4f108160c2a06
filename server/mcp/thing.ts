import type { NodeRecord } from '../neo4j/store/records.ts'
import { detailOf, titleOf } from '../neo4j/store/titles.ts'
import type { Thing } from './answer.ts'
import { nodeLink } from './links.ts'

/** A node with the fields needed to name it and to query it again. */
export function thingOf(node: NodeRecord): Thing {
  return { id: node.id, kind: node.kind, name: titleOf(node), detail: detailOf(node), link: nodeLink(node.id) }
}

/** A node's name in a sentence: documents in title marks, with their number. */
export function named(node: NodeRecord): string {
  if (node.kind !== 'POLICY' && node.kind !== 'CITED_DOCUMENT') return titleOf(node)
  if (node.title === null) return node.documentNumber ?? node.id
  return `《${node.title}》${node.documentNumber === null ? '' : `（${node.documentNumber}）`}`
}
