import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { whyUnwritable } from '../../server/neo4j/local/unwritable.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lineage-unwritable-'))
  await writeFile(path.join(folder, 'file'), '')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('names what stands in the way of a data folder', async () => {
  expect(await whyUnwritable(path.join(folder, 'a', 'b'))).toBeNull()
  expect(await whyUnwritable(path.join(folder, 'file', 'b'))).toBe(`${path.join(folder, 'file')} is a file`)
})
