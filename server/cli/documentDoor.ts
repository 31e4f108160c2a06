import path from 'node:path'
import type { Config } from '../config.ts'
import { documentService } from '../documents/service.ts'
import { type DocumentDoor, writeAccess } from '../http/documents.ts'
import type { OpenDatabase } from '../neo4j/open.ts'

/** How documents are added and removed while the program runs, according to its settings. */
export function documentDoor(config: Config, { database, access }: Pick<OpenDatabase, 'database' | 'access'>): DocumentDoor {
  const script = path.join(config.root, 'server', 'cli', 'readDocuments.ts')
  return { service: documentService({ database, access, dataFolder: config.dataFolder, script }), writing: writeAccess(config) }
}
