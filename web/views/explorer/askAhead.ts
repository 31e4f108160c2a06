import type { Client } from 'urql'
import { fromQuery } from '../../drawing/address.ts'
import { DOCUMENTS, DOCUMENTS_AT_MOST } from '../../drawing/opening.ts'
import { OVERVIEW } from './queries.ts'

/** Sends the query of the opening drawing while the code that draws it is still being fetched; the drawing then finds it asked. */
export function askAhead(client: Client, search: string): void {
  if (fromQuery(search).view.opening !== 'documents') return
  void client.query(OVERVIEW, { limit: DOCUMENTS_AT_MOST, kinds: [...DOCUMENTS] }).toPromise()
}
