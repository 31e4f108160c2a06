import { DatabaseError, type PolicyLineageError, SetupError } from '../../errors.ts'
import { consoleLog } from './launch.ts'

/** Leads what Neo4j or its runtime said when it did not start to one message for a person. */
export function failureFrom(text: string, folder: string): PolicyLineageError {
  const where = `What it said is in ${consoleLog(folder)}.`
  if (/No space left on device|insufficient disk|not enough space/i.test(text)) {
    return new SetupError(
      'DISK_FULL',
      `There is no room left on the disk of ${folder}. Free some 500 MB there, or set DATA_DIR to another disk.`,
    )
  }
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

function lastWords(text: string): string {
  const lines = text.split('\n').filter((line) => /ERROR|Exception|Caused by|error/.test(line) && !/^\s+at /.test(line))
  return (lines.at(-1) ?? 'it ended without a message').trim().slice(0, 400)
}
