import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, it } from 'vitest'

const SCRIPT = path.join(import.meta.dirname, 'waitForever.ts')

it.each([
  ['SIGTERM', [], 143],
  ['SIGINT', [], 130],
  ['SIGTERM', ['stays'], 0],
] as const)('%s ends work %s in order, with code %i', async (signal, parameters, expected) => {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // As if started from a shell, whatever has started the tests.
    env: { ...process.env, npm_lifecycle_event: undefined },
  })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
  await once(child.stdout, 'data')
  child.kill(signal)
  const [code] = await once(child, 'close')
  expect([code, printed]).toEqual([expected, 'begun\nStopping …\nended in order\n'])
})
