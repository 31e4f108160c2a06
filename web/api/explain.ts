import type { CypherStatement, ScreenQuery } from '../state/screenQuery.ts'

/** Sends a query again and asks the server for the Cypher statements it runs. */
export async function cypherOf(screen: ScreenQuery): Promise<readonly CypherStatement[]> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'x-explain': 'cypher' },
    body: JSON.stringify(screen),
  })
  const body = (await answer.json()) as { readonly extensions?: { readonly cypher?: readonly CypherStatement[] } }
  return body.extensions?.cypher ?? []
}
