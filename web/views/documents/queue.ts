import type { DocumentFailure, Loaded, Previewed } from '../../api/documents.ts'

/** A chosen file and its progress. */
export interface QueuedFile {
  readonly key: string
  /** Path within a dropped folder, or the name. */
  readonly path: string
  readonly size: number
  readonly stage: Stage
}

export type Stage =
  | { readonly kind: 'waiting' | 'reading' | 'passedOver' | 'tooLarge' }
  | { readonly kind: 'read' | 'loading'; readonly documents: readonly Previewed[] }
  | { readonly kind: 'loaded'; readonly outcomes: readonly Loaded[] }
  | { readonly kind: 'failed'; readonly failure: Pick<DocumentFailure, 'code' | 'message' | 'reason'> }

export type QueueEvent =
  | { readonly kind: 'added'; readonly files: readonly QueuedFile[] }
  | { readonly kind: 'reached'; readonly key: string; readonly stage: Stage }
  | { readonly kind: 'dropped'; readonly key: string }
  | { readonly kind: 'cleared' }

/** The files in the order of choice. A file chosen again is read again and keeps its place. */
export function queueAfter(files: readonly QueuedFile[], event: QueueEvent): readonly QueuedFile[] {
  switch (event.kind) {
    case 'added': {
      const added = new Map(event.files.map((file) => [file.path, file]))
      const kept = files.map((file) => added.get(file.path) ?? file)
      return [...kept, ...event.files.filter(({ path }) => !files.some((file) => file.path === path))]
    }
    case 'reached':
      return files.map((file) => (file.key === event.key ? { ...file, stage: event.stage } : file))
    case 'dropped':
      return files.filter(({ key }) => key !== event.key)
    case 'cleared':
      return files.filter(({ stage }) => stage.kind === 'reading' || stage.kind === 'loading')
  }
}

/** True if loading the file would change anything. A file without a policy is excluded: the reader must confirm it separately. */
export function isLoadable({ stage }: QueuedFile): boolean {
  return stage.kind === 'read' && stage.documents.some((one) => 'preview' in one && one.preview.isPolicy && one.standing.state !== 'held')
}

/** True for a file whose only remaining content is a document without title, number and task. */
export function needsForce({ stage }: QueuedFile): boolean {
  return stage.kind === 'read' && stage.documents.some((one) => 'preview' in one && !one.preview.isPolicy)
}

/** Number of finished files. Skipped files count as finished, so that the total never decreases. */
export function progressOf(files: readonly QueuedFile[]): { readonly done: number; readonly all: number } {
  return { done: files.filter(({ stage }) => !['waiting', 'reading', 'loading'].includes(stage.kind)).length, all: files.length }
}
