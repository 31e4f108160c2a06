import { configFrom } from '../../config.ts'
import { printedSteps } from '../../progress/steps.ts'
import { runCommand } from '../command.ts'
import { filledDatabase } from '../filledDatabase.ts'
import { servedApp } from '../servedApp.ts'

/** The API alone, on the database started by `npm run dev`; restarted whenever its code changes. */
runCommand(
  async (command) => {
    const config = configFrom()
    const opened = await filledDatabase(config, printedSteps(process.stdout), command)
    const { address } = await servedApp(config, opened, command)
    command.say(`API ready: ${address}`)
    await opened.bringUpToDate()
  },
  { stays: true },
)
