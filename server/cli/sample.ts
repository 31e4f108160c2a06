import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import { drawn, statementsToJudge } from '../inspection/sample.ts'
import { documentReader } from './reader.ts'

const command = new Command('sample')
  .description('Draws a random sample of resolved assignments and citations, to be checked by reading.')
  .argument('[folders...]', 'folders of text files', ['seeds'])
  .option('--seed <words>', 'seed of the random draw', '1')
  .option('--assignments <count>', 'number of assignments', '150')
  .option('--citations <count>', 'number of citations', '100')
  .parse()

const { seed, assignments, citations } = command.opts<{ seed: string; assignments: string; citations: string }>()
const folders = command.processedArgs[0] as string[]

const all = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8')
      const source = { name, sha256: createHash('sha256').update(text).digest('hex'), text }
      return statementsToJudge(name, documentReader(source)({ documents: [] }))
    }),
)

for (const [kind, count] of [
  ['assignment', Number(assignments)],
  ['citation', Number(citations)],
] as const) {
  const population = all.filter((each) => each.kind === kind)
  const sample = drawn(population, count, seed)
  console.log(`\n${sample.length} of ${population.length} ${kind}s`)
  for (const [index, { key, words, resolvedTo }] of sample.entries())
    console.log(`${index + 1}\t${key.split(' ')[0]}\t${words.replace(/\s+/gu, ' ')}\t${resolvedTo}`)
}
