import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import { configFrom } from '../config.ts'
import { ConfigError } from '../errors.ts'
import { type Difference, effectOn, type KindEffect, type ReadTwice, summaryOf } from '../evaluation/effect/effect.ts'
import { statementsOf } from '../evaluation/effect/statements.ts'
import { printedSteps } from '../progress/steps.ts'
import { runCommand } from './command.ts'
import { type FileReading, readingsBy } from './effect/readings.ts'
import { worktreeOf } from './effect/worktree.ts'

const command = new Command('effect')
  .description('Reads documents with the code of a commit and with the current code, and prints what was gained and lost.')
  .argument('<base>', 'a commit, branch or tag')
  .argument('[folders...]', 'folders of documents', ['seeds', 'tests/development', 'tests/held-out'])
  .option('--examples <count>', 'number of examples printed for each kind; 0 for all', '5')
  .parse()

const [base, folders] = command.processedArgs as [string, string[]]
const examples = Number(command.opts<{ examples: string }>().examples) || Number.POSITIVE_INFINITY

runCommand(async ({ say, atEnd }) => {
  const { root } = configFrom()
  const files = folders.flatMap(documentsIn)
  const steps = printedSteps(process.stdout)
  const worktree = await worktreeOf(root, base)
  atEnd(worktree.remove)
  const readBy = (name: string, checkout: string) =>
    steps.run(`Reading ${files.length} files with the code ${name}`, (progress) => {
      let done = 0
      return readingsBy(checkout, files, () => progress(++done, files.length))
    })
  const before = await readBy(`of ${worktree.commit.slice(0, 7)}`, worktree.folder)
  const now = await readBy('as it is now', root)
  const pairs = files.map((file, index) => ({ file: path.relative(root, file), before: before[index], now: now[index] }))
  for (const line of refusals(pairs)) say(line)
  const effect = effectOn(pairs.flatMap(readTwice))
  for (const kind of effect) for (const line of differences(kind)) say(line)
  say(`\n${summaryOf(effect)}`)
})

/** The documents of a folder and of those in it, without other files (annotations, a README). */
function documentsIn(folder: string): readonly string[] {
  const place = path.resolve(folder)
  if (!existsSync(place)) throw new ConfigError(`There is no folder ${folder}. Name folders that contain documents.`)
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^README|^\.|\.(json|md)$/.test(entry.name))
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort()
}

interface Pair {
  readonly file: string
  readonly before: FileReading | undefined
  readonly now: FileReading | undefined
}

function readTwice({ file, before, now }: Pair): readonly ReadTwice[] {
  if (!before || !now || 'refused' in before || 'refused' in now) return []
  return [{ file, before: statementsOf(before.reading), now: statementsOf(now.reading) }]
}

function refusals(pairs: readonly Pair[]): readonly string[] {
  return pairs.flatMap(({ file, before, now }) => {
    const was = before && 'refused' in before ? `before: ${before.refused}` : null
    const is = now && 'refused' in now ? `now: ${now.refused}` : null
    return was || is ? [`${file} was not compared (${[was, is].filter(Boolean).join('; ')})`] : []
  })
}

function differences({ kind, gained, lost }: KindEffect): readonly string[] {
  if (gained.length + lost.length === 0) return []
  return [`\n${kind}`, ...listed('+', gained), ...listed('−', lost)]
}

function listed(sign: string, all: readonly Difference[]): readonly string[] {
  const shown = all.slice(0, examples).map(({ file, words }) => `  ${sign} ${words}  (${file})`)
  return all.length > shown.length ? [...shown, `  ${sign} and ${all.length - shown.length} more`] : shown
}
