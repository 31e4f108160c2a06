import { makeOperation, mapExchange } from '@urql/core'
import { $graphVersion } from '../state/graphVersion.ts'

/** The version of the graph that each query was last asked under, by the key of query and variables. */
const askedUnder = new Map<number, number>()

/** Lets a query that was answered before the graph changed go past the cache, once, on whichever page it is asked. */
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
