import { makeOperation, mapExchange } from '@urql/core'
import { $graphVersion } from '../state/graphVersion.ts'

/** Graph version at each query's last request, keyed by query and variables. */
const askedUnder = new Map<number, number>()

/** Lets each query bypass the cache once after the graph has changed, on any page. */
export const readAgain = mapExchange({
  onOperation(operation) {
    if (operation.kind !== 'query') return operation
    const version = $graphVersion.get()
    const before = askedUnder.get(operation.key)
    askedUnder.set(operation.key, version)
    if (before === undefined || before === version) return operation
    return makeOperation(operation.kind, operation, { ...operation.context, requestPolicy: 'network-only' })
  },
})
