import path from 'node:path'
import { PolicyLineageError } from '../errors.ts'
import { documentIn } from '../neo4j/loading/files.ts'
import type { Outcome } from '../neo4j/loading/loader.ts'
import { noticesIn } from '../reading/read.ts'
import type { SourceDocument } from '../text/types.ts'

/** How a run of loading went: documents, and files that could not be loaded. */
export interface Tally {
  readonly loaded: number
  readonly unchanged: number
  readonly duplicates: number
  readonly failed: number
  /** Places in the loaded documents that may have been read badly. */
  readonly alarms: number
}

/** Loads files one by one, of each its notices, and tells what became of them. A file that cannot be loaded is told of, and the others go on. */
export async function loadFiles(
  files: readonly string[],
  load: (source: SourceDocument) => Promise<Outcome>,
  say: (line: string) => void,
): Promise<Tally> {
  const tally = { loaded: 0, unchanged: 0, duplicates: 0, failed: 0, alarms: 0 }
  for (const file of files) {
    const shown = path.relative(process.cwd(), file)
    try {
      for (const notice of noticesIn(await documentIn(file))) {
        const start = performance.now()
        const outcome = await load(notice)
        tally[COUNTED[outcome.kind]] += 1
        if (outcome.kind === 'loaded') tally.alarms += outcome.alarms
        if (outcome.kind === 'unchanged') continue
        say(`  ${path.join(path.dirname(shown), notice.name)}: ${told(outcome)}  ${((performance.now() - start) / 1000).toFixed(1)} s`)
      }
    } catch (error) {
      if (!(error instanceof PolicyLineageError) || error.code !== 'DOCUMENT') throw error
      tally.failed += 1
      say(`  ${shown}: not loaded. ${error.message}`)
    }
  }
  return tally
}

const COUNTED = { loaded: 'loaded', unchanged: 'unchanged', duplicate: 'duplicates' } as const

function told(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'loaded':
      return `${outcome.id}, ${outcome.nodes} nodes, ${outcome.edges} relationships${outcome.alarms === 0 ? '' : `, ${counted(outcome.alarms, 'alarm')}`}${outcome.replaced ? `, in place of ${outcome.replaced}` : ''}`
    case 'duplicate':
      return `the same document as ${outcome.of} (${outcome.id}), which was kept`
    case 'unchanged':
      return 'unchanged'
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
