import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { access, mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { Database } from '../neo4j/database.ts'
import { contentHash } from '../neo4j/loading/contentHash.ts'
import { readWholeGraph } from '../neo4j/loading/wholeGraph.ts'
import { GRAPH_FORMATS, type GraphFormatName } from './formats.ts'

/** The whole graph in one file. */
export interface GraphFile {
  readonly path: string
  /** Content hash of the graph in it. */
  readonly hash: string
  /** File extension: `jsonld`, or `csv.zip` for a folder of tables. */
  readonly ending: string
}

/** Files of the whole graph, made on first request. */
export interface GraphFiles {
  file(format: GraphFormatName): Promise<GraphFile>
}

/**
 * Files of the whole graph in `folder`, the latest of each format. They are written to disk first, so that a slow client does not block
 * loads; concurrent requests wait for the same file.
 */
export function keptGraphFiles(database: Database, folder: string): GraphFiles {
  const writing = new Map<string, Promise<GraphFile>>()
  return {
    async file(format) {
      const hash = await contentHash(database)
      const ending = GRAPH_FORMATS[format].folder ? `${format}.zip` : format
      const kept = { path: path.join(folder, `${hash}.${ending}`), hash, ending }
      if (await exists(kept.path)) return kept
      const under = writing.get(kept.path) ?? written(database, folder, format, ending).finally(() => writing.delete(kept.path))
      writing.set(kept.path, under)
      return under
    },
  }
}

async function written(database: Database, folder: string, format: GraphFormatName, ending: string): Promise<GraphFile> {
  await mkdir(folder, { recursive: true })
  const part = path.join(folder, `part-${randomUUID()}`)
  try {
    const hash = await exported(database, format, part)
    const whole = GRAPH_FORMATS[format].folder ? await zipped(part) : part
    const kept = path.join(folder, `${hash}.${ending}`)
    await rename(whole, kept)
    await removeOlder(folder, ending, kept)
    return { path: kept, hash, ending }
  } finally {
    await rm(part, { recursive: true, force: true })
  }
}

/** Writes the whole graph, and returns its content hash. */
export async function exported(database: Database, format: GraphFormatName, out: string): Promise<string> {
  const sink = GRAPH_FORMATS[format].sink(out)
  let hash = ''
  await readWholeGraph(database, {
    ...sink,
    begin(found) {
      hash = found
      sink.begin(found)
    },
  })
  return hash
}

async function zipped(folder: string): Promise<string> {
  const zip = new ZipFile()
  // A fixed time, so that the same graph gives the same file.
  for (const name of (await readdir(folder)).sort()) zip.addFile(path.join(folder, name), name, { mtime: new Date(Date.UTC(2000, 0, 1)) })
  zip.end()
  const file = `${folder}.zip`
  await pipeline(zip.outputStream, createWriteStream(file))
  return file
}

async function removeOlder(folder: string, ending: string, kept: string): Promise<void> {
  const older = (await readdir(folder)).filter((name) => name.endsWith(`.${ending}`) && path.join(folder, name) !== kept)
  for (const name of older) await rm(path.join(folder, name), { force: true })
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )
