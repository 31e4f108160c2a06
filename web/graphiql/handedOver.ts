import { type PublishedOperation, variablesText } from './operations.ts'

interface InitialValues {
  readonly initialQuery?: string
  readonly initialVariables?: string
}

/**
 * The query that the address hands over: itself (`query`, `variables`), or by the short name of a published operation (`recipe`).
 * Without one, what the visitor wrote last time comes back.
 */
export function handedOver(search: string, operations: readonly PublishedOperation[]): InitialValues {
  const address = new URLSearchParams(search)
  const query = address.get('query')
  if (query !== null) return { initialQuery: query, initialVariables: address.get('variables') ?? '' }
  const operation = operations.find(({ recipe }) => recipe === address.get('recipe'))
  return operation ? { initialQuery: operation.body, initialVariables: address.get('variables') ?? variablesText(operation) } : {}
}
