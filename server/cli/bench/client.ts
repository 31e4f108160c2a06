import { Agent, request } from 'node:http'
import type { Sent } from '../../neo4j/store/replay.ts'

const KEPT_OPEN = new Agent({ keepAlive: true })

/** The parts of an API answer that are measured. */
export interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string }[]
  readonly extensions?: { readonly cypher?: readonly Sent[] }
}

/** Sends one query and returns the parsed answer. */
export type Ask = (query: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>

/** A client with a keep-alive connection. Uses `node:http`, because `fetch` would cost more than what is measured. */
export function clientOf(address: string): Ask {
  const { hostname, port } = new URL(address)
  return (query, headers = {}) => {
    const how = { hostname, port, path: '/graphql', method: 'POST', agent: KEPT_OPEN }
    return new Promise((resolve, reject) => {
      const sent = request({ ...how, headers: { 'content-type': 'application/json', ...headers } }, (response) => {
        const parts: Buffer[] = []
        response
          .on('data', (part: Buffer) => parts.push(part))
          .on('end', () => resolve(JSON.parse(Buffer.concat(parts).toString()) as Answer))
      })
      sent.on('error', reject).end(JSON.stringify({ query }))
    })
  }
}
