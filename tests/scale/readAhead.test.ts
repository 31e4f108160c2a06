import { createHash } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { readAhead } from '../../server/cli/readAhead.ts'
import { documentReader } from '../../server/cli/reader.ts'
import { builtWith } from '../../server/neo4j/loading/loadDocument.ts'
import { madeDocuments } from './madeDocuments.ts'
import { realNotices } from './notices.ts'

const sources = [...madeDocuments(await realNotices(), 12, 4)].map(({ name, text }) => ({
  name,
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
}))
const expected = sources.map((source) => builtWith(documentReader(source)))

const said: string[] = []
const say = (line: string) => void said.push(line)

describe('reading ahead', () => {
  const ahead = readAhead(1, say)
  afterAll(ahead.close)

  it('gives what reading here gives, whether a thread has begun with a document or not', async () => {
    ahead.begin(sources.slice(0, 6))
    // The thread has the first; the others are read here unless it is faster.
    const first = await ahead.read(sources[0] as (typeof sources)[0])
    expect(first.graph).toEqual(expected[0]?.graph)
    expect(first.questions).toEqual(expected[0]?.questions)
    ahead.begin(sources.slice(6))
    for (const [index, source] of sources.entries()) expect((await ahead.read(source)).graph).toEqual(expected[index]?.graph)
    expect(ahead.readByThreads()).toBeGreaterThan(0)
    expect(said).toEqual([])
  })

  it('resolves a document again with what is known by then', async () => {
    const [source] = sources
    if (source === undefined) throw new RangeError()
    ahead.begin([source])
    const document = await ahead.read(source)
    const known = { documents: [], taken: new Set([document.graph.document]) }
    const again = await document.resolve(known)
    expect(again).toEqual(documentReader(source)(known))
    expect(again.document).not.toBe(document.graph.document)
  })

  it('reads here what a thread that has ended has not read, and resolves here what it has', async () => {
    const [first, second] = sources
    if (first === undefined || second === undefined) throw new RangeError()
    const ended = readAhead(1, say)
    ended.begin(sources)
    const read = await ended.read(first)
    await ended.close()
    expect(await read.resolve({ documents: [] })).toEqual(expected[0]?.graph)
    ended.begin(sources)
    expect((await ended.read(second)).graph).toEqual(expected[1]?.graph)
  })
})
