/** Limits of one upload. Sizes in bytes, times in milliseconds. */
export interface UploadLimits {
  readonly file: number
  /** Time for reading, by a process that is ready. */
  readonly reading: number
  /** Time for writing, including waiting for another load. */
  readonly writing: number
  /** Resident memory of the reading process. */
  readonly memory: number
  /** Maximum V8 heap. */
  readonly heap: number
  /** Maximum number of queued files; further ones are refused. */
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
