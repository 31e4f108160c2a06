import { readFile } from 'node:fs/promises'
import { previews } from '../../documents/jobs.ts'

/** Reads one file as an upload does, in a separate process, and prints its maximum resident memory in MB. */
async function printMemory(file: string): Promise<void> {
  await previews(file, await readFile(file))
  process.stdout.write(String(Math.round(process.resourceUsage().maxRSS / 1024)))
}

await printMemory(process.argv[2] ?? '')
