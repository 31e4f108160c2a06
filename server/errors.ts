/** The kind of error, as a stable code for tests and clients. */
export type ErrorCode =
  | 'CONFIG'
  | 'JAVA_MISSING'
  | 'JAVA_TOO_OLD'
  | 'MAVEN_MISSING'
  | 'JARS_UNAVAILABLE'
  | 'JARS_DAMAGED'
  | 'DATA_FOLDER_IN_USE'
  | 'DATA_FOLDER_UNUSABLE'
  | 'NOTES_ELSEWHERE'
  | 'DISK_FULL'
  | 'STORE_FORMAT'
  | 'DATABASE_START'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_BUSY'
  | 'DATABASE_PASSWORD'
  | 'DATABASE_MISSING'
  | 'DATABASE_MEMORY'
  | 'DATABASE_FAILED'
  | 'QUERY_TIMED_OUT'
  | 'TRY_AGAIN'
  | 'REQUEST_ABANDONED'
  | 'PORT_IN_USE'
  | 'PAGE_BUILD'
  | 'COMMAND_FAILED'
  | 'DOCUMENT'
  | 'UPLOADS_BUSY'
  | 'STATEMENT'
  | 'REFERENCE'

/** Base class of all errors for users: the message says what was wrong, where, and what to do. */
export class PolicyLineageError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options)
    this.name = new.target.name
    this.code = code
  }
}

/** An invalid setting. */
export class ConfigError extends PolicyLineageError {
  constructor(message: string) {
    super('CONFIG', message)
  }
}

/** Something missing on the machine or held by another program: Java, Maven, disk, port, data folder. */
export class SetupError extends PolicyLineageError {}

/** The database does not answer, refuses, or stops. */
export class DatabaseError extends PolicyLineageError {}

/** A document that cannot be read as text. */
export class DocumentError extends PolicyLineageError {
  readonly reason: RefusalReason

  constructor(message: string, { reason = 'unreadable', cause }: { readonly reason?: RefusalReason; readonly cause?: unknown } = {}) {
    super('DOCUMENT', message, { cause })
    this.reason = reason
  }
}

/** Why a document was not read, as a code to be translated. */
export type RefusalReason = 'format' | 'encrypted' | 'damaged' | 'noText' | 'encoding' | 'tooLarge' | 'archive' | 'limits' | 'unreadable'

/** An internal error: a statement name or reference entry that does not exist. */
export class CatalogueError extends PolicyLineageError {}

/** The system error code of a failed call, such as `ENOENT`, or null. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
