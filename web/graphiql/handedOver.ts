import { type PublishedOperation, variablesText } from './operations.ts'

interface InitialValues {
  readonly initialQuery?: string
  readonly initialVariables?: string
}

/**
 * The query in the address: its text (`query`, `variables`), or the short name of a published operation (`recipe`). Without either, the
 * visitor's last query is restored.
 */
export function handedOver(search: string, operations: readonly PublishedOperation[]): InitialValues {
  const address = new URLSearchParams(search)
  const query = address.get('query')
  if (query !== null) return { initialQuery: query, initialVariables: address.get('variables') ?? '' }
  const operation = operations.find(({ recipe }) => recipe === address.get('recipe'))
  return operation ? { initialQuery: operation.body, initialVariables: address.get('variables') ?? variablesText(operation) } : {}
}
