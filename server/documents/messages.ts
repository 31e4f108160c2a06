import type { RefusalReason } from '../errors.ts'
import type { Loaded, Previewed } from './jobs.ts'

/** How the reading process reaches database and data folder. */
export interface ProcessSettings {
  readonly database: { readonly uri: string; readonly user: string; readonly password: string; readonly database: string | null }
  readonly dataFolder: string
}

/** A file to read. */
export interface FileJob {
  readonly kind: 'preview' | 'load' | 'text'
  readonly name: string
  readonly bytes: Uint8Array
  readonly force: boolean
}

/** Documents to read again, because their corrections changed or an abbreviated department name changed its meaning. */
export interface RereadingJob {
  readonly kind: 'correct' | 'settle'
  /** Name of what is read, for messages. */
  readonly name: string
}

export type Job = FileJob | RereadingJob
export type ToProcess = ({ readonly kind: 'settings' } & ProcessSettings) | Job

/**
 * `read`: reading is done, and the writing time starts. `failed`: a sentence for the user, or null and a stack trace for an internal error.
 */
export type FromProcess =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read' }
  | { readonly kind: 'previewed'; readonly documents: readonly Previewed[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'loaded'; readonly documents: readonly Loaded[] }
  | { readonly kind: 'corrected' | 'settled'; readonly documents: readonly string[] }
  | {
      readonly kind: 'failed'
      readonly message: string | null
      readonly code: string
      readonly reason?: RefusalReason
      readonly stack: string
    }
