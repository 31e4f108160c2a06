import { choices, integer, optional, queryOf } from '../../state/query.ts'
import { NODE_KINDS } from '../../styles/palette.ts'

/** The part of the reader's state that is in the address: the quoted words, the kinds not marked, the node shown beside the text. */
export const readerQuery = queryOf({ start: integer(), end: integer(), hide: choices(NODE_KINDS), node: optional })
