import type { FoundNode } from '../operations.ts'
import { facts } from '../words.ts'
import { plain } from './build.ts'
import type { FactKey, NodeFactsData } from './facts.ts'

/** Facts of a node whose type has no special facts: its name, and the fields that the graph model names in both languages. */
export function otherFacts(node: Pick<FoundNode, 'id' | 'nodeKind' | 'caption' | 'facts'>): NodeFactsData {
  const lines = node.facts.flatMap(({ name, value }) => {
    const label = `${node.nodeKind}.${name}`
    return isKey(label) ? [{ label, value }] : []
  })
  return { ...plain(node, node.caption), lines }
}

const isKey = (label: string): label is FactKey => label in facts.zh
