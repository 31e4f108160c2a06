import type { GraphModel } from './declaration.ts'

/** Node types shared by several documents. Nodes of all other types belong to one document. */
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

/** Relationships to a document, held or not. Their status changes when its text is loaded or removed. */
export function documentLinks<T extends string, R extends string>({ nodes, relationships }: GraphModel<T, R>): ReadonlySet<R> {
  const mayBeUnheld = (type: T) => nodes[type].identity === 'Document' && nodes[type].ownedBy === null
  return new Set(keysOf(relationships).filter((name) => relationships[name].to.some(mayBeUnheld)))
}

/** Relationships from a policy to another document. */
export function citationLinks<T extends string, R extends string>(model: GraphModel<T, R>): ReadonlySet<R> {
  const isPolicy = (type: T) => model.nodes[type].ownedBy === 'id'
  return new Set([...documentLinks(model)].filter((name) => model.relationships[name].from.some(isPolicy)))
}

/** Object.keys with typed keys: the records of a model have exactly the declared keys. */
function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record) as K[]
}
