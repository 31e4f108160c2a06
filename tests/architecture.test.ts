import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { READING_ROOMS } from '../server/neo4j/loading/pipelineVersion.ts'

/** The folders of the server in the order of the data; each may import itself and those before it. */
const SERVER = [
  'errors.ts',
  'config.ts',
  'lexicon',
  'reference',
  'text',
  'notes',
  'tables',
  'formats',
  'structure',
  'extraction',
  'alarms',
  'reading',
  'corrections',
  'resolution',
  'evaluation',
  'graph',
  'wording',
  'figures',
  'inspection',
  'exports',
  'progress',
  'neo4j',
  'memory',
  'documents',
  'comparison',
  'review',
  'wholeGraph',
  'graphql',
  'mcp',
  'http',
  'site',
  'cli',
]
/** The folders of the page, in the same way. */
const WEB = [
  'model',
  'styles',
  'state',
  'api',
  'i18n',
  'components',
  'domain',
  'drawing',
  'views',
  'routes.tsx',
  'shell',
  'main.tsx',
  'graphiql',
  'site',
  'build',
]
/** What may be imported beside the stages, by whom. */
const PURE = new Set([
  'lexicon',
  'reference',
  'text',
  'tables',
  'formats',
  'structure',
  'extraction',
  'alarms',
  'reading',
  'corrections',
  'resolution',
  'graph',
  'wording',
  'figures',
  'comparison',
])

const ROOT = resolve(import.meta.dirname, '..')
const files = ['server', 'web'].flatMap((folder) =>
  (readdirSync(join(ROOT, folder), { recursive: true }) as string[]).filter((f) => /\.tsx?$/.test(f)).map((f) => join(folder, f)),
)

interface Import {
  readonly from: string
  readonly to: string
}

const imports: Import[] = files.flatMap((from) =>
  [...readFileSync(join(ROOT, from), 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, to = '']) => ({ from, to })),
)

/** `hucre/xlsx` → `hucre`; `@radix-ui/react-dialog` stays. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** A published site runs page and server in one. */
const isOfSite = (file: string): boolean => file.startsWith(join('web', 'site'))

/** `server/text/clean.ts` → `text`; `server/reading/read.ts` → `reading.ts`. */
function stageOf(file: string): string {
  return file.split(sep)[1] ?? ''
}

function targetOf({ from, to }: Import): string | null {
  return to.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(from), to)) : null
}

describe('imports', () => {
  it('were found at all', () => {
    expect(imports.length).toBeGreaterThan(100)
  })

  it.each([
    ['server', SERVER],
    ['web', WEB],
  ])('of %s point one way along its folders', (room, order) => {
    const against = imports.flatMap((i) => {
      const target = targetOf(i) ?? ''
      if (!i.from.startsWith(room + sep) || !target.startsWith(room + sep)) return []
      return order.indexOf(stageOf(target)) > order.indexOf(stageOf(i.from)) ? [`${i.from} → ${target}`] : []
    })
    expect(against).toEqual([])
  })

  it.each([
    ['server', SERVER],
    ['web', WEB],
  ])('of %s are held for every folder', (room, order) => {
    const folders = new Set(files.filter((file) => file.startsWith(room + sep)).map(stageOf))
    expect([...folders].filter((folder) => !order.includes(folder))).toEqual([])
    expect(order.filter((folder) => !folders.has(folder))).toEqual([])
  })

  it('of the page reach the server by its printed schema alone', () => {
    const across = imports.filter((i) => i.from.startsWith('web') && !isOfSite(i.from) && targetOf(i)?.startsWith('server'))
    expect(across.map((i) => `${i.from} → ${i.to}`)).toEqual([])
  })

  it('of a published site lead into page and server, and none leads back', () => {
    const back = imports.filter((i) => !isOfSite(i.from) && isOfSite(targetOf(i) ?? ''))
    expect(back.map((i) => `${i.from} → ${i.to}`)).toEqual([])
  })

  it('of the database driver stand in server/neo4j only', () => {
    const outside = imports.filter((i) => i.to === 'neo4j-driver' && !i.from.startsWith(join('server', 'neo4j')))
    expect(outside.map((i) => i.from)).toEqual([])
  })

  it('of the pure stages touch neither network nor processes', () => {
    const impure = /^(node:)?(http|https|net|child_process|worker_threads|os)$|^(express|@apollo|graphql|neo4j-driver)/
    const wrong = imports.filter((i) => i.from.startsWith('server') && PURE.has(stageOf(i.from)) && impure.test(i.to))
    expect(wrong.map((i) => `${i.from} → ${i.to}`)).toEqual([])
  })
})

describe('packages', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const packagesOf = (room: string) =>
    new Set(imports.filter((i) => i.from.startsWith(room) && /^[@a-z]/.test(i.to) && !i.to.startsWith('node:')).map((i) => packageOf(i.to)))

  it('of the server are dependencies, so that it runs without those that only build and test', () => {
    // The commands of developers (bench, dev, effect, eval) run where everything is installed.
    const missing = [...packagesOf(join('server'))].filter((name) => !(name in dependencies))
    expect(missing).toEqual(['vite', 'playwright-core'])
  })

  it('of the page alone are build dependencies: it is served as built', () => {
    const server = packagesOf('server')
    expect([...packagesOf('web')].filter((name) => !server.has(name) && !(name in devDependencies))).toEqual([])
  })
})

describe('the version of the reading', () => {
  it('covers every room that takes part in it', () => {
    const seen = new Set<string>()
    const visit = (file: string) => {
      if (seen.has(file)) return
      seen.add(file)
      for (const i of imports) if (i.from === file) visit(targetOf(i) ?? '')
    }
    visit(join('server', 'formats', 'document.ts'))
    visit(join('server', 'cli', 'reader.ts'))
    const rooms = new Set([...seen].map(stageOf).filter((room) => !['', 'cli', 'neo4j', 'errors.ts'].includes(room)))
    expect([...rooms].sort()).toEqual([...READING_ROOMS].sort())
  })
})

describe('the environment', () => {
  it('is read in one place', () => {
    const readers = files.filter(
      (f) => f.startsWith('server') && /process\.env[.[]|=\s*process\.env/.test(readFileSync(join(ROOT, f), 'utf8')),
    )
    expect(readers.filter((f) => f !== join('server', 'config.ts'))).toEqual([])
  })

  it('of the pure stages has no clock and no chance', () => {
    const wrong = files.filter(
      (f) =>
        f.startsWith('server') && PURE.has(stageOf(f)) && /Date\.now|new Date\(\)|Math\.random/.test(readFileSync(join(ROOT, f), 'utf8')),
    )
    expect(wrong).toEqual([])
  })
})
