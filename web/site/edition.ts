import type { Edition } from '../state/edition.ts'

/** First path segments of the available pages in `routes.tsx`. */
const PAGES: ReadonlySet<string> = new Set(['', 'trace', 'measures', 'documents', 'read', 'node'])

/** Replaces `web/state/edition.ts`. */
export const edition: Edition = { published: true, has: (page) => PAGES.has(page) }
