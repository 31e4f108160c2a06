import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { Router } from 'express'
import { GRAPH_FORMATS, type GraphFormatName } from '../../wholeGraph/formats.ts'
import type { GraphFiles } from '../../wholeGraph/kept.ts'
import { onlyParameters } from '../address.ts'

/** `/export/graph.FORMAT`: the whole graph. The ETag is the content hash, so that nobody downloads the same graph twice. */
export function graphFileRoutes(files: GraphFiles): Router {
  const router = Router()
  for (const format of Object.keys(GRAPH_FORMATS) as GraphFormatName[]) {
    router.get(`/export/graph.${format}`, async (request, response) => {
      onlyParameters(request, [])
      const { path, hash, ending } = await files.file(format)
      response.set({ 'cache-control': 'no-cache', etag: `"${hash}"` })
      if (request.headers['if-none-match'] === `"${hash}"`) return void response.status(304).end()
      response.attachment(`policy-lineage-${hash.slice(0, 12)}.${ending}`).type(GRAPH_FORMATS[format].type)
      response.set('content-length', String((await stat(path)).size))
      // the file is also closed if the client disconnects
      pipeline(createReadStream(path), response, () => undefined)
    })
  }
  return router
}
