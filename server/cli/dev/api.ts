import path from 'node:path'
import { configFrom } from '../../config.ts'
import { createApp } from '../../http/app.ts'
import { listen } from '../../http/listen.ts'
import { createStore } from '../../neo4j/store.ts'
import { printedSteps } from '../../progress/steps.ts'
import { keptGraphFiles } from '../../wholeGraph/kept.ts'
import { runCommand } from '../command.ts'
import { documentDoor } from '../documentDoor.ts'
import { filledDatabase } from '../filledDatabase.ts'

/** The API alone, on the database that `npm run dev` has started: ended and started again whenever its code changes. */
runCommand(
  async (command) => {
    const config = configFrom()
    const { database, access } = await filledDatabase(config, printedSteps(process.stdout), command)
    const documents = documentDoor(config, { database, access })
    command.atEnd(documents.service.close)
    const graphFiles = keptGraphFiles(database, path.join(config.dataFolder, 'exports'))
    const { app, stop } = await createApp({
      store: createStore(database.driver, database.name ? { database: database.name } : {}),
      allowedHosts: config.allowedHosts,
      documents,
      graphFiles,
    })
    command.atEnd(stop)
    const server = await listen(app, config.host, config.port)
    command.atEnd(server.close)
    command.say(`API ready: ${server.address}`)
  },
  { stays: true },
)
