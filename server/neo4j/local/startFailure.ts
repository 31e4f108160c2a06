import path from 'node:path'
import { DatabaseError, type PolicyLineageError, SetupError } from '../../errors.ts'
import { freeBytes } from './diskSpace.ts'
import { consoleLog, homeOf } from './settings.ts'

/** The logs of transactions alone take so much when Neo4j starts. */
const LEAST_FREE = 100_000_000

/** Why Neo4j did not start. On a full disk it cannot even write that down. */
export async function startFailure(text: string, folder: string): Promise<PolicyLineageError> {
  return (await fullDisk(folder)) ?? failureFrom(text, folder)
}

/** The error to be told of a database that fails, where its disk is full; else null. */
export async function fullDisk(folder: string): Promise<SetupError | null> {
  return (await freeBytes(folder)) < LEAST_FREE ? diskFull(folder) : null
}

function diskFull(folder: string): SetupError {
  return new SetupError(
    'DISK_FULL',
    `There is no room left on the disk of ${folder}. Free some 500 MB there, or set DATA_DIR to another disk.`,
  )
}

/** Leads what Neo4j or its runtime said when it did not start to one message for a person. */
export function failureFrom(text: string, folder: string): PolicyLineageError {
  const where = `What it said is in ${consoleLog(folder)}.`
  if (/No space left on device|insufficient disk|not enough space/i.test(text)) return diskFull(folder)
  if (/StoreLockException|FileLockException|Lock file has been locked|already (?:in use|locked) by another process/i.test(text)) {
    return new SetupError(
      'DATA_FOLDER_IN_USE',
      `Another Neo4j holds the store in ${folder}. Stop it, or choose another folder: DATA_DIR=/some/folder npm start`,
    )
  }
  if (/UnsupportedClassVersionError/.test(text)) {
    return new SetupError('JAVA_TOO_OLD', `The Java runtime is too old for Neo4j. Install Java 17 or later. ${where}`)
  }
  if (/NoClassDefFoundError|ClassNotFoundException|ZipException|Could not find or load main class|zip END header/.test(text)) {
    return new SetupError('JARS_DAMAGED', `A jar of Neo4j is damaged. Remove the folder jars below ${folder} and start again. ${where}`)
  }
  if (/OutOfMemoryError|Could not reserve enough space|insufficient memory/i.test(text)) {
    return new DatabaseError('DATABASE_START', `Neo4j did not get enough memory; it needs some 700 MB free. ${where}`)
  }
  if (/AccessDenied|Permission denied/i.test(text)) {
    return new SetupError(
      'DATA_FOLDER_UNUSABLE',
      `Neo4j may not write into ${folder}. Give this user the folder, or set DATA_DIR. ${where}`,
    )
  }
  return new DatabaseError('DATABASE_START', `The local Neo4j did not start: ${lastWords(text)}\n${where}`)
}

/** Leads the failure to use a local database that has started to what can be done about its data folder; others stay as they are. */
export function storeFailure(error: unknown, folder: string): unknown {
  if (!(error instanceof DatabaseError)) return error
  const store = homeOf(folder)
  const anew = `remove the folder ${store} and start again: the seeds are loaded anew; load other documents with npm run load.`
  switch (error.code) {
    case 'DATABASE_PASSWORD':
      return new DatabaseError(
        error.code,
        `The database in ${store} does not accept the password in ${path.join(folder, 'password')}. Put the file back as it was, or ${anew}`,
      )
    case 'DATABASE_UNREACHABLE':
      return new DatabaseError(
        error.code,
        `Neo4j runs, but cannot open its store in ${store}; why is in ${path.join(store, 'logs', 'debug.log')}. If it is damaged, ${anew}`,
      )
    default:
      return error
  }
}

function lastWords(text: string): string {
  const lines = text.split('\n').filter((line) => /ERROR|Exception|Caused by|error/.test(line) && !/^\s+at /.test(line))
  return (lines.at(-1) ?? 'it ended without a message').trim().slice(0, 400)
}
