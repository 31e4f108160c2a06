import type { NodeKind } from './drawing.ts'

/** The lineage opens with documents only. It fetches all of them (up to the limit of one answer), so that the stacks count correctly. */
export const DOCUMENTS: readonly NodeKind[] = ['POLICY', 'CITED_DOCUMENT']
export const DOCUMENTS_AT_MOST = 8000
