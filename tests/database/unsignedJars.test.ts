import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { entriesOf } from '../../server/formats/archive.ts'
import { dropUnsignedJars, unsignedJars } from '../../server/neo4j/local/unsignedJars.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'jars-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const CONTENT = {
  'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\n',
  'META-INF/ECLIPSE_.SF': 'sf',
  'META-INF/ECLIPSE_.RSA': 'rsa',
  'a/B.class': 'B',
}

async function jar(name: string): Promise<string> {
  const archive = new ZipFile()
  for (const [entry, text] of Object.entries(CONTENT)) archive.addBuffer(Buffer.from(text), entry)
  archive.end()
  const file = path.join(folder, name)
  const parts: Buffer[] = []
  for await (const part of archive.outputStream) parts.push(Buffer.from(part))
  await writeFile(file, Buffer.concat(parts))
  return file
}

async function contentOf(file: string): Promise<readonly (readonly [string, string])[]> {
  const entries = await entriesOf(file, await readFile(file))
  return Promise.all(entries.map(async (entry) => [entry.path, Buffer.from(await entry.read()).toString()] as const))
}

it('a signed jar is replaced by a copy in which nothing but the names of the signature differs', async () => {
  const [signed, other] = [await jar('eclipse-collections-1.jar'), await jar('scala-library-2.jar')]
  const [copy = '', same] = await unsignedJars(folder, [signed, other])
  expect(same).toBe(other)
  expect(copy).toBe(path.join(folder, 'unsigned', 'eclipse-collections-1.jar'))
  expect(await contentOf(copy)).toEqual(Object.entries(CONTENT).map(([name, text]) => [name.replace(/(\.S|\.RS)[FA]$/, '$1_'), text]))
  expect(await contentOf(signed)).toEqual(Object.entries(CONTENT))
})

it('the signed jar is used where no copy can be written', async () => {
  const signed = await jar('eclipse-collections-api-1.jar')
  expect(await unsignedJars(signed, [signed])).toEqual([signed])
})

it('copies are made again after they were dropped', async () => {
  const signed = await jar('eclipse-collections-2.jar')
  const [first = ''] = await unsignedJars(folder, [signed])
  await writeFile(first, 'of another jar')
  await dropUnsignedJars(folder)
  expect(await unsignedJars(folder, [signed])).toEqual([first])
  expect(await contentOf(first)).toHaveLength(Object.keys(CONTENT).length)
})

it('a copy that is not that of its jar is made again', async () => {
  const signed = await jar('eclipse-collections-3.jar')
  const [copy = ''] = await unsignedJars(folder, [signed])
  await writeFile(copy, 'changed by somebody')
  expect(await unsignedJars(folder, [signed])).toEqual([copy])
  expect(await contentOf(copy)).toHaveLength(Object.keys(CONTENT).length)
})
