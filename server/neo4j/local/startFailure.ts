import path from 'node:path'
import { DatabaseError, type PolicyLineageError, SetupError } from '../../errors.ts'
import { freeBytes } from './diskSpace.ts'
import { consoleLog, homeOf } from './settings.ts'

/** Free bytes that Neo4j needs to start: its transaction logs alone take this much. */
const LEAST_FREE = 100_000_000

/** Why Neo4j did not start. On a full disk it cannot even log the reason. */
export async function startFailure(text: string, folder: string): Promise<PolicyLineageError> {
  return (await fullDisk(folder)) ?? failureFrom(text, folder)
}

/** The error for a database that fails because its disk is full; null if it is not full. */
export async function fullDisk(folder: string): Promise<SetupError | null> {
  return (await freeBytes(folder)) < LEAST_FREE ? diskFull(folder) : null
}

function diskFull(folder: string): SetupError {
  return new SetupError('DISK_FULL', `The disk of ${folder} is full. Free about 500 MB, or set DATA_DIR to another disk.`)
}

/** Translates the output of a failed start to one readable message. */
export function failureFrom(text: string, folder: string): PolicyLineageError {
  const where = `Its output is in ${consoleLog(folder)}.`
  if (/No space left on device|insufficient disk|not enough space/i.test(text)) return diskFull(folder)
  if (/StoreLockException|FileLockException|Lock file has been locked|already (?:in use|locked) by another process/i.test(text)) {
    return new SetupError(
      'DATA_FOLDER_IN_USE',
      `Another Neo4j uses the store in ${folder}. Stop it, or choose another folder: DATA_DIR=/some/folder npm start`,
    )
  }
  if (/UnsupportedClassVersionError/.test(text)) {
    return new SetupError('JAVA_TOO_OLD', `The Java runtime is too old for Neo4j. Install Java 17 or later. ${where}`)
  }
  if (/NoClassDefFoundError|ClassNotFoundException|ZipException|Could not find or load main class|zip END header/.test(text)) {
    return new SetupError('JARS_DAMAGED', `A Neo4j jar is damaged. Remove the folder jars in ${folder} and start again. ${where}`)
  }
  if (/OutOfMemoryError|Could not reserve enough space|insufficient memory/i.test(text)) {
    return new DatabaseError('DATABASE_START', `Neo4j did not get enough memory; it needs about 700 MB free. ${where}`)
  }
  if (/AccessDenied|Permission denied/i.test(text)) {
    return new SetupError(
      'DATA_FOLDER_UNUSABLE',
      `Neo4j has no permission to write to ${folder}. Give this user the folder, or set DATA_DIR. ${where}`,
    )
  }
  return new DatabaseError('DATABASE_START', `The local Neo4j did not start: ${lastWords(text)}\n${where}`)
}

/** Translates the failure of a started local database to advice about its data folder; returns other errors unchanged. */
export function storeFailure(error: unknown, folder: string): unknown {
  if (!(error instanceof DatabaseError)) return error
  const store = homeOf(folder)
  const anew = `remove the folder ${store} and start again: the seeds are then loaded again; load other documents with npm run load.`
  switch (error.code) {
    case 'DATABASE_PASSWORD':
      return new DatabaseError(
        error.code,
        `The database in ${store} does not accept the password in ${path.join(folder, 'password')}. Restore that file, or ${anew}`,
      )
    case 'DATABASE_UNREACHABLE':
      return new DatabaseError(
        error.code,
        `Neo4j is running, but cannot open its store in ${store}; the reason is in ${path.join(store, 'logs', 'debug.log')}. If the store is damaged, ${anew}`,
      )
    default:
      return error
  }
}

function lastWords(text: string): string {
  const lines = text.split('\n').filter((line) => /ERROR|Exception|Caused by|error/.test(line) && !/^\s+at /.test(line))
  return (lines.at(-1) ?? 'it ended without a message').trim().slice(0, 400)
}
