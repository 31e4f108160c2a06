import path from 'node:path'

/** What a changed file requires: a new API process, a newly printed schema and types, both, or nothing (the page reloads by itself). */
export interface Wanted {
  readonly api: boolean
  readonly schema: boolean
}

/** Files written by `npm run schema`: they only change after another file. */
const GENERATED = /^(?:server\/graphql\/schema\.graphql|web\/.*\/generated\/)/
/** Where API types are declared, and where the page uses the API. */
const SCHEMA_SOURCES = /^(?:server\/(?:graphql|graph)\/.*\.ts|web\/.*\/(?:operations|queries|fragments)\.ts|web\/.*\/fragments\/.*\.ts)$/
const API_SOURCES = /^(?:server\/.*\.(?:ts|json|graphql)|cypher\/.*\.cypher)$/

/** What a change of a project file requires. */
export function wantedBy(root: string, file: string): Wanted {
  const place = path.relative(root, file).split(path.sep).join('/')
  if (GENERATED.test(place)) return { api: false, schema: false }
  return { api: API_SOURCES.test(place), schema: SCHEMA_SOURCES.test(place) }
}
