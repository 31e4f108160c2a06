import { atom, computed } from 'nanostores'
import { cypherLiteral } from './cypherLiteral.ts'

/** The query behind a page or a part of it, for copying. */
export interface ScreenQuery {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

const $shown = atom<readonly ScreenQuery[]>([])

/** The query of the part opened last; after a panel closes, that of the page below. */
export const $screenQuery = computed($shown, (shown) => shown.at(-1) ?? null)

/** Registers a query as shown. Returns a function that removes it. */
export function showQuery(query: ScreenQuery): () => void {
  $shown.set([...$shown.get(), query])
  return () => $shown.set($shown.get().filter((each) => each !== query))
}

/** The query as one text for IDEs and other clients: the variables as a comment, then the operation. */
export function asGraphql({ query, variables }: ScreenQuery): string {
  const given = Object.entries(variables).filter(([, value]) => value !== undefined && value !== null)
  if (given.length === 0) return query
  const lines = JSON.stringify(Object.fromEntries(given), null, 2).split('\n')
  return `${['# Variables', ...lines.map((line) => `# ${line}`)].join('\n')}\n${query}`
}

/** Address of the query page, filled with the query and its variables. */
export function consoleWith({ query, variables }: ScreenQuery): string {
  return `/graphiql?${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`
}

/** One statement as the server sent it to Neo4j. */
export interface CypherStatement {
  readonly statement: string
  readonly parameters: Readonly<Record<string, unknown>>
}

/** The statements in the form of Neo4j's own tools: `:param` lines, then the statement. */
export function asCypher(statements: readonly CypherStatement[]): string {
  return statements
    .map(({ statement, parameters }) => {
      const params = Object.keys(parameters).length > 0 ? `:params ${cypherLiteral(parameters)};\n\n` : ''
      return `${params}${statement.trim().replace(/;$/, '')};`
    })
    .join('\n\n')
}
