import { writeFileSync } from 'node:fs'
import { resolve as absolute } from 'node:path'
import { Command } from 'commander'
import { type DocumentEvaluation, evaluate } from '../evaluation/evaluate.ts'
import { annotatedDocuments } from '../evaluation/goldFiles.ts'
import type { Outcome } from '../evaluation/outcome.ts'
import { intervalsOf, scoresOf, tableOf, togetherOf } from '../evaluation/report.ts'
import { precisionSource, rulePrecisions, ruleTable } from '../evaluation/ruleReport.ts'
import { RULES } from '../extraction/rules.ts'
import { runCommand } from './command.ts'

const command = new Command('eval')
  .description('Scores the reading against hand-made annotations.')
  .argument('[folders...]', 'folders of NAME.json with their sources beside them', ['tests/gold'])
  .option('--misses', 'list every missed and every false finding with its line and rule')
  .option('--json', 'print the figures as JSON')
  .option('--brief', 'print only the table of all documents together')
  .option('--rules', 'print the precision of each rule, on documents that the rules were made on and on held-out ones')
  .option('--held-out <folders...>', 'with --rules: folders of documents annotated by somebody who did not see the rules', [
    'tests/held-out',
  ])
  .option('--write', 'with --rules: store the figures, to be shown with each rule')
  .parse()

const options = command.opts<{ misses?: boolean; json?: boolean; brief?: boolean; rules?: boolean; heldOut: string[]; write?: boolean }>()
const folders = command.processedArgs[0] as string[]

runCommand(evaluateFolders)

async function evaluateFolders(): Promise<void> {
  if (options.rules) await printRules()
  else if (options.json) printJson(await evaluationsOf(folders))
  else printTables(await evaluationsOf(folders))
}

async function evaluationsOf(places: readonly string[]): Promise<readonly DocumentEvaluation[]> {
  return Promise.all(places.flatMap((folder) => annotatedDocuments(absolute(folder), [absolute('seeds')])).map(evaluate))
}

async function printRules(): Promise<void> {
  const outcomesOf = async (places: readonly string[]) => (await evaluationsOf(places)).flatMap(({ outcomes }) => outcomes)
  const tuned = command.args.length > 0 ? folders : ['tests/gold', 'tests/development']
  const precisions = rulePrecisions(
    RULES.map(({ name }) => name),
    await outcomesOf(tuned),
    await outcomesOf(options.heldOut),
  )
  console.log(ruleTable(precisions))
  if (options.write) writeFileSync(absolute('server/extraction/rulePrecision.ts'), precisionSource(precisions))
}

function printTables(documents: readonly DocumentEvaluation[]): void {
  for (const d of options.brief ? [] : documents) {
    console.log(
      `\n${d.name}\n\n${tableOf({ scores: scoresOf(d.outcomes), intervals: intervalsOf(d.outcomes), baseline: scoresOf(d.baseline) })}`,
    )
    if (options.misses) printMisses(d)
  }
  const all = documents.flatMap((d) => d.outcomes)
  const scores = togetherOf(documents.map((d) => scoresOf(d.outcomes)))
  const baseline = togetherOf(documents.map((d) => scoresOf(d.baseline)))
  console.log(`\n${documents.length} documents together\n\n${tableOf({ scores, intervals: intervalsOf(all), baseline })}`)
}

function printMisses(document: DocumentEvaluation): void {
  const wrong = document.outcomes.filter((o) => o.verdict !== 'right')
  if (wrong.length > 0) console.log()
  for (const o of wrong) console.log(`  ${o.element} ${o.verdict}: ${o.words}${place(o, document.source)}`)
}

function place(outcome: Outcome, source: string): string {
  const line = outcome.start === undefined ? '' : `, line ${source.slice(0, outcome.start).split('\n').length}`
  return line + (outcome.rule ? `, rule ${outcome.rule}` : '')
}

function printJson(documents: readonly DocumentEvaluation[]): void {
  const scores = documents.map((d) => [d.name, scoresOf(d.outcomes)] as const)
  console.log(JSON.stringify({ total: togetherOf(scores.map(([, s]) => s)), documents: Object.fromEntries(scores) }, null, 1))
}
