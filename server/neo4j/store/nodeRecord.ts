import type { Node } from 'neo4j-driver'
import { factsOf } from '../../graph/fields.ts'
import { MODEL } from '../../graph/model.ts'
import { typeAmong } from './kinds.ts'
import type { NodeRecord } from './records.ts'

/** Converts a node of the driver to a plain record of its type. */
export function nodeRecord({ labels, properties }: Node): NodeRecord {
  const type = typeAmong(labels)
  if (!type) throw new Error(`Node without a known label: ${labels.join(':')}`)
  const { kind, fields } = MODEL.nodes[type]
  return { kind, ...factsOf(fields, properties) } as NodeRecord
}
