import type { Client } from 'urql'
import type { Drawing, Opening } from '../../drawing/drawing.ts'
import type { Source } from '../../drawing/source.ts'
import { NEIGHBOURHOOD, OVERVIEW } from './queries.ts'

/** Drawings from the API. */
export function apiSource(client: Client): Source {
  return {
    async opening(limit, kinds) {
      const { data, error } = await client.query(OVERVIEW, { limit, kinds: kinds ? [...kinds] : null }).toPromise()
      if (!data) throw error ?? new Error('The server sent no drawing.')
      return { ...data.overview, totals: data.statistics.nodes, version: data.dataVersion } satisfies Opening
    },
    async around(id, { kinds, limit, drawn }) {
      const asked = { ids: [id], kinds: kinds ? [...kinds] : null, limit, drawn: [...drawn] }
      const { data, error } = await client.query(NEIGHBOURHOOD, asked).toPromise()
      if (!data) throw error ?? new Error('The server sent no drawing.')
      return data.neighbourhood satisfies Drawing
    },
  }
}
