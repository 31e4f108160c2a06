import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const SERVER = fileURLToPath(new URL('../..', import.meta.url))
/** The folders that determine what is read from a document. A test reports missing ones. */
export const READING_ROOMS = [
  'formats',
  'lexicon',
  'text',
  'tables',
  'structure',
  'extraction',
  'alarms',
  'reading',
  'corrections',
  'reference',
  'resolution',
  'graph',
  'wording',
]

const REFERENCE_ROOM = 'reference'

let cached: string | null = null

/**
 * Digests of everything that determines how a document is read: `<rules>-<reference data>`. A document read by another version is read
 * again, and the journal says which of the two changed.
 */
export function pipelineVersion(): string {
  cached ??= [READING_ROOMS.filter((room) => room !== REFERENCE_ROOM), [REFERENCE_ROOM]]
    .map((rooms) => digestOf(rooms.flatMap((room) => filesIn(path.join(SERVER, room)))))
    .join('-')
  return cached
}

function filesIn(place: string): readonly string[] {
  const entries = readdirSync(place, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of [...files].sort()) hash.update(`${path.relative(SERVER, file)}\n`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
