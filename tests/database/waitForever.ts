import { runCommand } from '../../server/cli/command.ts'

/** A command that works until it is stopped: `node --import tsx waitForever.ts [stays]`. */
runCommand(
  async ({ say, atEnd }) => {
    atEnd(async () => say('ended in order'))
    say('begun')
    await new Promise((resolve) => setTimeout(resolve, 600_000))
  },
  { stays: process.argv[2] === 'stays' },
)
