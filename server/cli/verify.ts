import { configFrom } from '../config.ts'
import { verifiedHash } from '../neo4j/loading/contentHash.ts'
import { prepareStore } from '../neo4j/loading/prepareStore.ts'
import { openDatabase } from '../neo4j/open.ts'
import { printedSteps } from '../progress/steps.ts'
import { type Command, runCommand } from './command.ts'

/** `npm run verify`: recomputes the content hash from the stored data, and compares it with the hash maintained by loads. */
async function verify({ say, atEnd }: Command): Promise<void> {
  const steps = printedSteps(process.stdout)
  const { database, close } = await openDatabase(configFrom().database, steps, { share: true, onStarted: atEnd })
  atEnd(close)
  await prepareStore(database, steps)
  const { kept, stored, nodes, relationships } = await steps.run('Reading all stored data', () => verifiedHash(database))
  say(`${nodes} nodes and ${relationships} relationships.`)
  say(`Content hash as kept:   ${kept}`)
  say(`Content hash as stored: ${stored}`)
  say(
    kept === stored
      ? 'They are the same.'
      : 'They differ: the store is damaged, or was changed by another program. Empty it and load again.',
  )
  if (kept !== stored) process.exitCode = 1
}

runCommand(verify)
