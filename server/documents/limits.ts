/** Bounds of one upload. Sizes in bytes, times in milliseconds. */
export interface UploadLimits {
  readonly file: number
  /** From the start of its reading to the end, by a process that is ready. */
  readonly reading: number
  /** Writing what was read, with the time to wait for another load. */
  readonly writing: number
  /** Resident memory of the process that reads. */
  readonly memory: number
  /** The part of it that V8 may fill. */
  readonly heap: number
  /** Files that wait to be read; more are refused. */
  readonly waiting: number
}

export const UPLOAD_LIMITS: UploadLimits = {
  file: 20_000_000,
  reading: 30_000,
  writing: 300_000,
  memory: 512 * 1_048_576,
  heap: 384 * 1_048_576,
  waiting: 8,
}
