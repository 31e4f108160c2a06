import type { GraphModel } from '../graph/declaration.ts'
import { citationLinks, documentLinks, sharedLinks } from '../graph/ownership.ts'

/**
 * The generated lists of relationships and labels in statements: `[r:` + a comment with the name of the list + `IMPLEMENTS|BASED_ON]`. `npm run
 * schema` writes each list after its comment, so that a new type reaches every statement that needs it.
 */
export function modelLists(model: GraphModel): ReadonlyMap<string, readonly string[]> {
  const { nodes, relationships } = model
  const named = (fits: (relation: GraphModel['relationships'][string]) => boolean) =>
    Object.entries(relationships).flatMap(([name, relation]) => (fits(relation) ? [name] : []))
  const isPolicy = (type: string) => nodes[type]?.ownedBy === 'id'
  const isDrawn = (type: string) => nodes[type]?.overview != null
  return new Map<string, readonly string[]>([
    ['citations', [...citationLinks(model)]],
    ['documentLinks', [...documentLinks(model)]],
    ['sharedLinks', [...sharedLinks(model)]],
    // Relationships of the opening drawing: from a policy through its measures, from the policy itself, and among the other nodes.
    ['measureBonds', named(({ from, to }) => from.includes('Measure') && to.some(isDrawn))],
    ['policyBonds', named(({ from, to }) => from.some(isPolicy) && to.some(isDrawn))],
    // Both of the first two at once, where the start of each relationship tells which it is.
    ['layerBonds', named(({ from, to }) => (from.includes('Measure') || from.some(isPolicy)) && to.some(isDrawn))],
    ['layers', Object.keys(nodes).filter(isDrawn)],
    ['bonds', named(({ from, to }) => from.every(isDrawn) && to.every(isDrawn))],
    ['walked', named(({ walked }) => walked)],
  ])
}

const MARKED = /\/\*(?<list>\w+)\*\/[A-Za-z_]+(?:\|[A-Za-z_]+)*/g

/** Fills the marked lists of a statement from the model. Throws for an unknown list name. */
export function withLists(statement: string, model: GraphModel): string {
  const lists = modelLists(model)
  return statement.replace(MARKED, (_, name: string) => {
    const list = lists.get(name)
    if (!list) throw new Error(`There is no list of types named ${name}. There are: ${[...lists.keys()].join(', ')}.`)
    return `/*${name}*/${list.join('|')}`
  })
}
