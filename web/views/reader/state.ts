import { choices, integer, optional, queryOf } from '../../state/query.ts'
import { NODE_KINDS } from '../../styles/palette.ts'

/** The part of the reader's state in the address: the quote, the hidden kinds of highlight, and the node shown beside the text. */
export const readerQuery = queryOf({ start: integer(), end: integer(), hide: choices(NODE_KINDS), node: optional })
