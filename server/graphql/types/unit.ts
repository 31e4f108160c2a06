import { builder } from '../builder.ts'
import { typeName } from './node.ts'
import { Measure, UpstreamTask } from './refs.ts'

/** A text that can be compared with another. */
export const Unit = builder.unionType('Unit', {
  description: 'A text that can be compared: a measure, or a task of a document whose own text is not held.',
  types: [Measure, UpstreamTask],
  resolveType: typeName,
})
