import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Command } from 'commander'
import { madeDocuments } from './madeDocuments.ts'
import { realNotices } from './notices.ts'

/** Writes made documents into a folder: `node --import tsx tests/scale/generate.ts --documents 1000 --seed 1 FOLDER`. */
const command = new Command('generate')
  .description('Makes documents of the real notices of this project, for trying out large corpora.')
  .argument('<folder>', 'where they are written')
  .requiredOption('--documents <count>', 'how many', Number)
  .option('--seed <number>', 'equal seeds give equal documents', Number, 1)
  .parse()

const { documents, seed } = command.opts<{ documents: number; seed: number }>()
const folder = command.processedArgs[0] as string
await mkdir(folder, { recursive: true })
for (const { name, text } of madeDocuments(await realNotices(), documents, seed)) await writeFile(path.join(folder, name), text)
