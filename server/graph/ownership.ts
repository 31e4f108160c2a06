import type { GraphModel } from './declaration.ts'

/** Nodes that several documents share. All others belong to one document. */
export function sharedTypes<T extends string, R extends string>({ nodes }: GraphModel<T, R>): ReadonlySet<T> {
  return new Set(keysOf(nodes).filter((type) => nodes[type].ownedBy === null))
}

/** Relationships between shared nodes; they follow from reference data, not from a text. */
export function sharedLinks<T extends string, R extends string>(model: GraphModel<T, R>): ReadonlySet<R> {
  const shared = sharedTypes(model)
  const { relationships } = model
  return new Set(
    keysOf(relationships).filter((name) => [...relationships[name].from, ...relationships[name].to].every((t) => shared.has(t))),
  )
}

/** Relationships to a document whose text may be held or not: their status changes when the text is loaded or removed. */
export function documentLinks<T extends string, R extends string>({ nodes, relationships }: GraphModel<T, R>): ReadonlySet<R> {
  const mayBeUnheld = (type: T) => nodes[type].identity === 'Document' && nodes[type].ownedBy === null
  return new Set(keysOf(relationships).filter((name) => relationships[name].to.some(mayBeUnheld)))
}

/** Relationships by which a policy speaks of another document. */
export function citationLinks<T extends string, R extends string>(model: GraphModel<T, R>): ReadonlySet<R> {
  const isPolicy = (type: T) => model.nodes[type].ownedBy === 'id'
  return new Set([...documentLinks(model)].filter((name) => model.relationships[name].from.some(isPolicy)))
}

/** Object.keys with the keys' type: the records of a model have no keys but those declared. */
function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record) as K[]
}
