import type { Client } from 'urql'
import type { Drawing, Opening } from '../../drawing/drawing.ts'
import type { Source } from '../../drawing/source.ts'
import { IDS_OF_TODAY, LAYER_OF, NEIGHBOURHOOD, OVERVIEW, RESEMBLANCES } from './queries.ts'

/** The data of a query; throws the error of a query without data. */
async function answered<Data>(query: { toPromise(): Promise<{ readonly data?: Data; readonly error?: Error }> }): Promise<Data> {
  const { data, error } = await query.toPromise()
  if (!data) throw error ?? new Error('The server sent no drawing.')
  return data
}

/** Fetches drawings from the API. */
export function apiSource(client: Client): Source {
  return {
    async opening(limit, kinds) {
      const data = await answered(client.query(OVERVIEW, { limit, kinds: kinds ? [...kinds] : null }))
      const { nodes, relations } = data.statistics
      const resembling = relations.find(({ kind }) => kind === 'RESEMBLES')?.count ?? 0
      return { ...data.overview, totals: nodes, resembling, version: data.dataVersion } satisfies Opening
    },
    async layer(kind, first, drawn) {
      return (await answered(client.query(LAYER_OF, { kind, first, drawn: [...drawn] }))).layer satisfies Drawing
    },
    async idsOfToday(ids) {
      const { nodes } = await answered(client.query(IDS_OF_TODAY, { ids: [...ids] }))
      return new Map(ids.flatMap((former, at) => (nodes[at] && nodes[at].id !== former ? [[former, nodes[at].id] as const] : [])))
    },
    async resemblances() {
      return (await answered(client.query(RESEMBLANCES, {}))).resemblances satisfies Drawing
    },
    async around(id, { kinds, relations, limit, drawn }) {
      const asked = { ids: [id], kinds: kinds ? [...kinds] : null, relations: relations ? [...relations] : null, limit, drawn: [...drawn] }
      return (await answered(client.query(NEIGHBOURHOOD, asked))).neighbourhood satisfies Drawing
    },
  }
}
