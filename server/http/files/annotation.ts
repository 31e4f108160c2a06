import { type Response, Router } from 'express'
import { ZipFile } from 'yazl'
import { correctionsAmong } from '../../corrections/correction.ts'
import type { CorrectionFile } from '../../corrections/correctionFile.ts'
import { annotationOf } from '../../evaluation/annotation.ts'
import { plainDocument } from '../../formats/txt.ts'
import type { Store } from '../../neo4j/store.ts'
import { idParameter, onlyParameters } from '../address.ts'
import { refuse } from '../failures.ts'
import { fileName } from './routes.ts'

/**
 * `/export/annotation.zip?document=ID`: the corrected reading of a document with its text, as a folder for `npm run eval`. It is read from
 * the plain text in that folder.
 */
export function annotationRoutes(store: Store, corrections: CorrectionFile | null): Router {
  const router = Router()
  router.get('/export/annotation.zip', async (request, response) => {
    onlyParameters(request, ['document'])
    const id = idParameter(request, 'document', 'the id of a document whose text is held')
    const policy = (await store.nodes([id])).get(id)
    const text = (await store.texts([id])).get(id)
    if (policy?.kind !== 'POLICY' || text === undefined)
      return refuse(response, 404, 'NOT_FOUND', 'The text of no document is held under this id.')
    const name = fileName(policy.title ?? policy.id)
    const bytes = Buffer.from(text)
    const source = { ...plainDocument(`${name}.txt`, bytes), sha256: policy.sha256 ?? '' }
    const said = correctionsAmong(corrections?.all() ?? []).of(policy.id, source.sha256)
    send(response, name, {
      [`${name}.txt`]: bytes,
      [`${name}.json`]: Buffer.from(`${JSON.stringify(annotationOf(source, said, `${name}.txt`), null, 1)}\n`),
    })
  })
  return router
}

/** A fixed time, so that the same content gives the same bytes. */
const WRITTEN = new Date('2000-01-01T00:00:00')

function send(response: Response, name: string, files: Readonly<Record<string, Buffer>>): void {
  const zip = new ZipFile()
  for (const [path, bytes] of Object.entries(files)) zip.addBuffer(bytes, path, { mtime: WRITTEN })
  zip.end()
  response.attachment(`${name}.zip`).type('application/zip').set('cache-control', 'no-cache')
  zip.outputStream.pipe(response)
}
