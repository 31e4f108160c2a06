import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { PUBLISHED_OPERATIONS } from '../../../server/graphql/publishedOperations.ts'
import { run as query } from '../../../server/neo4j/database.ts'
import { asCurl, asTypeScript } from '../../../web/graphiql/takeAway.ts'
import { cypherLiteral } from '../../../web/state/cypherLiteral.ts'
import type { CypherStatement } from '../../../web/state/screenQuery.ts'
import { describeWithDatabase } from '../database.ts'
import { loadSeeds, serving } from '../servedSeeds.ts'

const run = promisify(execFile)
/** As `npx tsx` does, without npm's own start. */
const runTypeScript = (parameters: readonly string[]) => run(process.execPath, ['--import', 'tsx', ...parameters])
const SAMPLES = 'web/graphiql/samples'

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is that of each query
  readonly data: any
  readonly errors?: readonly unknown[]
}

describeWithDatabase('a programmer', loadSeeds, (database) => {
  const served = serving(database)
  const post = async (body: object): Promise<Answer> => {
    const headers = { 'content-type': 'application/json' }
    return (await fetch(`${served.address}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) })).json() as Promise<Answer>
  }
  const get = async (parameters: Record<string, string>): Promise<Answer> =>
    (await fetch(`${served.address}/graphql?${new URLSearchParams(parameters)}`)).json() as Promise<Answer>

  const cypherBehind = async (documentId: string): Promise<readonly CypherStatement[]> => {
    const headers = { 'content-type': 'application/json', 'x-explain': 'cypher' }
    const response = await fetch(`${served.address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ documentId }) })
    return ((await response.json()) as { extensions: { cypher: readonly CypherStatement[] } }).extensions.cypher
  }

  describe.each(PUBLISHED_OPERATIONS)('asks $recipe', ({ id, recipe, documentId, body }) => {
    it('by hash, by name, over GET and POST, and has the answer of the text, which is not empty', async () => {
      const byText = await post({ query: body })
      expect(byText.errors).toBeUndefined()
      for (const answer of Object.values(byText.data)) expect(answer).not.toBeNull()
      const persistedQuery = { version: 1, sha256Hash: id }
      expect(await post({ documentId })).toEqual(byText)
      expect(await get({ documentId })).toEqual(byText)
      expect(await get({ documentId: recipe })).toEqual(byText)
      expect(await post({ extensions: { persistedQuery } })).toEqual(byText)
      expect(await get({ extensions: JSON.stringify({ persistedQuery }) })).toEqual(byText)
    })
  })

  it('gets in one query all who lead or answer for measures on 新能源汽车, as people found them in the seeds', async () => {
    const { data } = await get({ documentId: 'industry' })
    const found = data.tasks.nodes.map(rowOf).sort()
    expect(found).toEqual((await expectedRows(post, /新能源(?:汽|公交)?车/)).sort())
    expect(found.length).toBe(data.tasks.totalCount)
    expect(found.length).toBeGreaterThan(10)
  })

  it('asks for an industry by id, by name, by code in either classification and by another word for it', async () => {
    const count = async (value: string) => (await post({ query: COUNT, variables: { industry: [value] } })).data.measures.totalCount
    const { data } = await post({ query: '{ industries(where: { within: ["新能源汽车"] }) { nodes { id name synonyms } } }' })
    const { id, name } = data.industries.nodes.find(({ synonyms }: { synonyms: string[] }) => synonyms.includes('新能源汽车'))
    expect(await count(id)).toBeGreaterThan(0)
    expect(await count(name)).toBe(await count(id))
    expect(await count('新能源汽车')).toBe(await count(id))
    for (const other of ['3612', 'ind:s5', '新能源汽车产业', '5', '5.1'])
      expect([other, await count(other)]).toEqual([other, await count(id)])
    expect(await count('新能源汽')).toBe(0)
  })

  it('runs the Cypher behind the cookbook as it is copied: parameters as Cypher writes them, then the statement', async () => {
    const behind = new Map<string, CypherStatement>()
    for (const { documentId } of PUBLISHED_OPERATIONS) for (const each of await cypherBehind(documentId)) behind.set(each.statement, each)
    expect(behind.size).toBeGreaterThan(PUBLISHED_OPERATIONS.length)
    for (const { statement, parameters } of behind.values()) {
      const [given] = await query(database, `RETURN ${cypherLiteral(parameters)} AS parameters`)
      expect(given?.parameters).toEqual(parameters)
      await query(database, statement, parameters)
    }
  })

  it('runs the samples as they stand, and both bring the same rows', async () => {
    const typed = await runTypeScript([`${SAMPLES}/industryTasks.ts`, '新能源汽车', served.address])
    const plain = await run('sh', [`${SAMPLES}/industryTasks.sh`, '新能源汽车', served.address])
    const rows = typed.stdout.trim().split('\n')
    const tasks: TaskRow[] = JSON.parse(plain.stdout).data.tasks.nodes
    const sameRow = ({ role, due, department, policy, measure }: TaskRow) =>
      [role, department.name, due ?? '', policy.documentNumber ?? policy.title, measure.label].join('\t')
    expect([...rows].sort()).toEqual(tasks.map(sameRow).sort())
  })

  it('is told by the samples what went wrong', async () => {
    await expect(runTypeScript([`${SAMPLES}/industryTasks.ts`, 'x', `${served.address}/none`])).rejects.toThrow(/read-only/)
    await expect(run('sh', [`${SAMPLES}/industryTasks.sh`, '"', served.address])).rejects.toMatchObject({
      stdout: expect.stringContaining('BAD_REQUEST'),
    })
  })

  it('runs what the cookbook hands out, as a command line and as a module', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'take-away-'))
    const module = path.join(folder, 'question.mts')
    for (const operation of PUBLISHED_OPERATIONS.slice(4, 8)) {
      const expected = (await post({ query: operation.body })).data
      const curl = await run('sh', ['-c', asCurl(operation, served.address)])
      expect(JSON.parse(curl.stdout).data).toEqual(expected)
      await writeFile(module, asTypeScript(operation, served.address))
      expect(JSON.parse((await runTypeScript([module])).stdout)).toEqual(expected)
    }
    await rm(folder, { recursive: true })
  })
})

const COUNT = 'query ($industry: [ID!]) { measures(where: { industry: $industry }) { totalCount } }'

interface TaskRow {
  readonly role: string
  readonly due: string | null
  readonly department: { readonly name: string }
  readonly measure: { readonly label: string; readonly text: string }
  readonly policy: { readonly title: string; readonly documentNumber: string | null }
  readonly evidence: { readonly quote: string }
}

const rowOf = ({ role, measure, evidence }: TaskRow) => [measure.text.slice(0, 15), role, evidence.quote].join(' ')

interface AnnotatedMeasure {
  readonly starts: string
  readonly departments: readonly { readonly surface: string; readonly role: string }[]
}

/** What the hand-made annotations of the seeds say of the measures with such words: the beginning of the measure, role, body as printed. */
async function expectedRows(post: (body: object) => Promise<Answer>, words: RegExp): Promise<string[]> {
  const { data } = await post({ query: '{ policies { nodes { measures(first: 1000) { nodes { text } } } } }' })
  const texts: string[] = data.policies.nodes.flatMap((policy: { measures: { nodes: { text: string }[] } }) =>
    policy.measures.nodes.map(({ text }) => text),
  )
  const annotated = (await Promise.all((await readdir('tests/gold')).map(measuresIn))).flat()
  return texts
    .filter((text) => words.test(text))
    .flatMap((text) => {
      const same = annotated.find(({ starts }) => text.startsWith(starts))
      return (same?.departments ?? [])
        .filter(({ role }) => role !== 'support')
        .map(({ surface, role }) => [text.slice(0, 15), role.toUpperCase(), surface].join(' '))
    })
}

async function measuresIn(file: string): Promise<readonly AnnotatedMeasure[]> {
  return (JSON.parse(await readFile(`tests/gold/${file}`, 'utf8')) as { readonly measures: readonly AnnotatedMeasure[] }).measures
}
