import type { RefusalReason } from '../errors.ts'
import type { Loaded, Previewed } from './jobs.ts'

/** How the process that reads documents reaches database and data folder. */
export interface ProcessSettings {
  readonly database: { readonly uri: string; readonly user: string; readonly password: string; readonly database: string | null }
  readonly dataFolder: string
}

/** One file to be read. */
export interface FileJob {
  readonly kind: 'preview' | 'load' | 'text'
  readonly name: string
  readonly bytes: Uint8Array
  readonly force: boolean
}

/** Documents are to be read again whose corrections have changed. */
export interface CorrectionJob {
  readonly kind: 'correct'
  /** What is read, in messages. */
  readonly name: string
}

export type Job = FileJob | CorrectionJob
export type ToProcess = ({ readonly kind: 'settings' } & ProcessSettings) | Job

/** `read`: from now on the time is the database's. `failed`: a sentence for the person, or null for a mistake of ours with its stack. */
export type FromProcess =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read' }
  | { readonly kind: 'previewed'; readonly documents: readonly Previewed[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'loaded'; readonly documents: readonly Loaded[] }
  | { readonly kind: 'corrected'; readonly documents: readonly string[] }
  | {
      readonly kind: 'failed'
      readonly message: string | null
      readonly code: string
      readonly reason?: RefusalReason
      readonly stack: string
    }
