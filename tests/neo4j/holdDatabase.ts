/** Starts the local database of a folder, writes one node and stays: `node --import tsx holdDatabase.ts FOLDER JARS`. */
import { runCommand } from '../../server/cli/command.ts'
import { localFrom } from '../../server/config.ts'
import { run } from '../../server/neo4j/database.ts'
import { openDatabase } from '../../server/neo4j/open.ts'
import { silentSteps } from '../../server/progress/steps.ts'

const [folder = '', jars = ''] = process.argv.slice(2)
const local = { ...localFrom(), folder, jars }

runCommand(
  async ({ say, atEnd }) => {
    const { database, close } = await openDatabase(local, silentSteps, { onStarted: atEnd, onEnded: say })
    atEnd(close)
    await run(database, "MERGE (n:Kept {word: '政策'})")
    say('ready')
    setInterval(() => undefined, 60_000)
  },
  { stays: true },
)
