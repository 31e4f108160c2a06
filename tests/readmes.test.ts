import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOMS = ['server/', 'web/', 'cypher/', 'tests/', 'seeds/']

const markdownIn = (folder: string, recursive: boolean) =>
  (readdirSync(folder, { recursive }) as string[]).filter((file) => file.endsWith('.md')).map((file) => join(folder, file))

/** Documents for people: all Markdown files, but for test inputs. */
const documents = [...markdownIn('.', false), ...markdownIn('.github', false), ...ROOMS.flatMap((room) => markdownIn(room, true))].filter(
  (file) => !/node_modules|^tests\/formats\//.test(file),
)

/** What a document points to: its links within the project, and the paths it names in backticks. Placeholders (`x.ts`, `NAME`, `…`) are left out. */
function pathsIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8').replace(/```.*?```/gs, '')
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = '']) => join(dirname(file), to))
  const named = [...text.matchAll(/`([\w./-]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => ROOMS.some((room) => path.startsWith(room)))
  return [...linked, ...named.filter((path) => !/(?:^|\/)x(?:\.|\/)|[A-Z]{4}/.test(path) || path.endsWith('.md'))]
}

describe('the documents for people', () => {
  it('are those that a reader expects', () => {
    expect(documents).toEqual(expect.arrayContaining(['README.md', ...ROOMS.map((room) => `${room}README.md`), 'tests/ACCURACY.md']))
  })

  it.each(documents)('%s points to files that exist', (file) => {
    expect(pathsIn(file).filter((path) => !existsSync(path))).toEqual([])
  })
})
