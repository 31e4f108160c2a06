import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, rmdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FilesLoader, loadFiles, tallyOf } from '../../server/cli/loadFiles.ts'
import { printable } from '../../server/cli/printable.ts'
import { documentFiles, documentsIn } from '../../server/neo4j/loading/files.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lineage-files-'))
  await mkdir(path.join(folder, 'inner'))
  await writeFile(path.join(folder, 'inner', 'a.txt'), '关于印发方案的通知')
  await symlink('a.txt', path.join(folder, 'inner', 'link.txt'))
  await symlink('..', path.join(folder, 'inner', 'loop'))
  execFileSync('mkfifo', [path.join(folder, 'pipe.txt')])
  await writeFile(path.join(folder, 'huge.txt'), '')
  await truncate(path.join(folder, 'huge.txt'), 300_000_000)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a folder', () => {
  it('gives its files, and says of links and pipes that they are not opened', async () => {
    const { files, unopened } = await documentFiles(folder)
    expect(files.map((file) => path.relative(folder, file))).toEqual(['huge.txt', 'inner/a.txt'])
    const reasons = unopened.map(({ path: place, reason }) => [path.relative(folder, place), reason.message.replace(place, '')])
    expect(reasons.sort()).toEqual([
      ['inner/link.txt', ' is a symbolic link. Give the path it points to.'],
      ['inner/loop', ' is a symbolic link. Give the path it points to.'],
      ['pipe.txt', ' is neither a file nor a folder.'],
    ])
  })

  it('within it that cannot be opened is told, and the others are read', async () => {
    // Named in Latin-1: the name that the system reports is not the stored name. Only Linux allows this.
    const latin = Buffer.concat([Buffer.from(path.join(folder, 'inner', 'caf')), Buffer.from([0xe9])])
    await mkdir(latin)
    const { files, unopened } = await documentFiles(path.join(folder, 'inner'))
    await rmdir(latin)
    expect(files).toHaveLength(1)
    expect(unopened.map(({ reason }) => reason.message).join('\n')).toMatch(
      /The name of .*caf\ufffd is not valid UTF-8\. Rename the file\./,
    )
    await expect(documentFiles(path.join(folder, 'none'))).rejects.toThrow(/none does not exist/)
  })
})

describe('a file', () => {
  it.each([
    ['pipe.txt', /pipe\.txt is neither a file nor a folder/],
    ['huge.txt', /huge\.txt is larger than 200 MB/],
    ['none.txt', /none\.txt does not exist/],
    ['caf\u{fffd}.txt', /name of .* is not valid UTF-8\. Rename the file/],
  ])('%s is refused before it is read', async (name, message) => expect(documentsIn(path.join(folder, name))).rejects.toThrow(message))

  it('that cannot be opened is reported, and the others are loaded', async () => {
    const said: string[] = []
    const names = ['pipe.txt', 'huge.txt', 'inner/a.txt'].map((name) => path.join(folder, name))
    const loader: FilesLoader = {
      loadMany: async (sources) => sources.map(({ name }) => ({ kind: 'unchanged', id: name })),
      settle: async () => [],
    }
    const outcomes = await loadFiles(names, loader, { say: (line) => void said.push(line) })
    expect(tallyOf(outcomes)).toBe('2 refused, 1 unchanged')
    expect(said).toHaveLength(2)
    expect(said.join()).toMatch(/pipe\.txt: not loaded.*huge\.txt: not loaded/)
  })
})

it.each([
  ['a\u{1b}]0;owned\u{7}.txt', 'a\\x1b]0;owned\\x07.txt'],
  ['line\rover', 'line\\x0dover'],
  ['\u{202e}txt.exe', '\\u202etxt.exe'],
  ['两行\n一\t格', '两行\n一\t格'],
])('%j is printed as %j', (words, expected) => expect(printable(words)).toBe(expected))
