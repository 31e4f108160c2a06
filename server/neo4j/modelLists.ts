import type { GraphModel } from '../graph/declaration.ts'
import { citationLinks, documentLinks, sharedLinks } from '../graph/ownership.ts'

/**
 * The lists of relationships that statements name after a mark: `[r:` + a comment with the name of the list + `IMPLEMENTS|BASED_ON]`.
 * `npm run schema` writes each list behind its mark, so that a new relationship reaches every statement that must know it.
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
    // What the opening drawing binds a policy to: through its measures, by itself; and what it binds to one another.
    ['measureBonds', named(({ from, to }) => from.includes('Measure') && to.some(isDrawn))],
    ['policyBonds', named(({ from, to }) => from.some(isPolicy) && to.some(isDrawn))],
    ['bonds', named(({ from, to }) => from.every(isDrawn) && to.every(isDrawn))],
    ['walked', named(({ walked }) => walked)],
  ])
}

const MARKED = /\/\*(?<list>\w+)\*\/[A-Z_]+(?:\|[A-Z_]+)*/g

/** A statement with its marked lists as the model gives them. A mark that names no list is an error. */
export function withLists(statement: string, model: GraphModel): string {
  const lists = modelLists(model)
  return statement.replace(MARKED, (_, name: string) => {
    const list = lists.get(name)
    if (!list) throw new Error(`There is no list ${name} of relationships. There are: ${[...lists.keys()].join(', ')}.`)
    return `/*${name}*/${list.join('|')}`
  })
}
