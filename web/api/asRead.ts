import { createRequest, makeOperation, mapExchange } from '@urql/core'
import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql'
import { isAsRead } from '../state/asRead.ts'

const LEFT_OUT = {
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: 'corrections' },
  value: { kind: Kind.BOOLEAN, value: false },
} as const

/** Adds `corrections: false` to each field of the query. */
export function withoutCorrections(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? leftOut(definition) : definition,
  )
  return { kind: Kind.DOCUMENT, definitions }
}

function leftOut(operation: OperationDefinitionNode): OperationDefinitionNode {
  const selections = operation.selectionSet.selections.map((selection) =>
    selection.kind === Kind.FIELD && selection.name.value !== '__typename'
      ? { ...selection, arguments: [...(selection.arguments ?? []), LEFT_OUT] }
      : selection,
  )
  return { ...operation, selectionSet: { ...operation.selectionSet, selections } }
}

/** The query with or without corrections, as the page currently asks. */
export const asAsked = (document: DocumentNode): DocumentNode => (isAsRead() ? withoutCorrections(document) : document)

const known = new WeakMap<DocumentNode, DocumentNode>()

/** Leaves corrections out of every query if the address asks for that. */
export const leaveOutCorrections = mapExchange({
  onOperation(operation) {
    if (operation.kind !== 'query' || !isAsRead()) return operation
    const query = known.get(operation.query) ?? withoutCorrections(operation.query)
    known.set(operation.query, query)
    return makeOperation('query', { ...operation, query: createRequest(query, operation.variables).query }, operation.context)
  },
})
