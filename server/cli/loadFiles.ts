import path from 'node:path'
import type { DocumentFolder } from '../documents/folder.ts'
import { PolicyLineageError } from '../errors.ts'
import { documentsIn } from '../neo4j/loading/files.ts'
import type { Outcome } from '../neo4j/loading/loader.ts'
import { noticesIn } from '../reading/read.ts'
import type { SourceDocument } from '../text/types.ts'

/** What became of one document of a file, or of a file that could not be read. */
export interface FileOutcome {
  readonly file: string
  readonly outcome: 'loaded' | 'replaced' | 'unchanged' | 'duplicate' | 'no policy' | 'removed' | 'refused'
  /** Id of the document; null where none was loaded. */
  readonly id: string | null
  /** Why, of which, how much: in words. */
  readonly words: string
  /** Places that may have been read badly. */
  readonly alarms: number
}

/** What the data folder remembers of documents, and the files that a person named one by one. */
export interface Memory {
  readonly folder: DocumentFolder
  /** Documents that were removed are loaded again from these files, and from no other. */
  readonly named: ReadonlySet<string>
}

/** Loads files one by one, of each its documents, and reports what became of them. A file that cannot be read is reported, and the others go on. */
export async function loadFiles(
  files: readonly string[],
  load: (source: SourceDocument) => Promise<Outcome>,
  say: (line: string) => void,
  memory: Memory | null = null,
): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = []
  const report = (outcome: FileOutcome) => {
    outcomes.push(outcome)
    if (outcome.outcome !== 'unchanged') say(`  ${outcome.file}: ${outcome.words}`)
  }
  for (const file of files) {
    const shown = path.relative(process.cwd(), file)
    try {
      for (const found of await documentsIn(file)) {
        if ('refused' in found) report(refused(path.join(path.dirname(shown), found.path), found.refused))
        else {
          const held: string[] = []
          for (const notice of noticesIn(found.document)) {
            const name = path.join(path.dirname(shown), notice.name)
            const left = memory !== null && !memory.named.has(file) && (await memory.folder.isRemoved(notice.sha256))
            const outcome = left ? removedBefore(name) : reported(name, await load(notice))
            if (outcome.id !== null) held.push(notice.sha256)
            report(outcome)
          }
          await remember(memory, found.bytes, held)
        }
      }
    } catch (error) {
      if (!(error instanceof PolicyLineageError) || error.code !== 'DOCUMENT') throw error
      report(refused(shown, error))
    }
  }
  return outcomes
}

/** Keeps the bytes of a file whose documents are held. */
async function remember(memory: Memory | null, bytes: Uint8Array, held: readonly string[]): Promise<void> {
  if (memory === null || held.length === 0) return
  await memory.folder.restore(held)
  await memory.folder.keep(bytes, held)
}

function removedBefore(file: string): FileOutcome {
  return {
    file,
    outcome: 'removed',
    id: null,
    words: 'not loaded: it was removed before. Name the file itself to load it again.',
    alarms: 0,
  }
}

function refused(file: string, { message }: Error): FileOutcome {
  return { file, outcome: 'refused', id: null, words: `not loaded. ${message}`, alarms: 0 }
}

function reported(file: string, outcome: Outcome): FileOutcome {
  switch (outcome.kind) {
    case 'loaded': {
      const alarms = outcome.alarms === 0 ? '' : `, ${outcome.alarms} ${outcome.alarms === 1 ? 'alarm' : 'alarms'}`
      const size = `${outcome.id}, ${outcome.nodes} nodes, ${outcome.edges} relationships${alarms}`
      if (outcome.replaced === null) return { file, outcome: 'loaded', id: outcome.id, words: size, alarms: outcome.alarms }
      return { file, outcome: 'replaced', id: outcome.id, words: `${size}, in place of ${outcome.replaced}`, alarms: outcome.alarms }
    }
    case 'duplicate':
      return {
        file,
        outcome: 'duplicate',
        id: outcome.id,
        words: `the same document as ${outcome.of} (${outcome.id}), which was kept`,
        alarms: 0,
      }
    case 'unchanged':
      return { file, outcome: 'unchanged', id: outcome.id, words: 'unchanged', alarms: 0 }
    case 'noPolicy':
      return {
        file,
        outcome: 'no policy',
        id: null,
        words: 'not loaded: no title, no document number and no task was found. --force loads it.',
        alarms: 0,
      }
  }
}

/** How many files came to which end, most first: 12 loaded, 3 unchanged, 1 refused. */
export function tallyOf(outcomes: readonly FileOutcome[]): string {
  const counts = new Map<string, number>()
  for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ') || 'nothing to load'
}
