import type { DocumentFailure, Loaded, Previewed } from '../../api/documents.ts'

/** A file that somebody chose, and how far it has come. */
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

/** The files in the order in which they were chosen. One that is chosen again is read again, in its old place. */
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

/** True for a file with something that loading would change; one that holds no policy must be loaded on its own, with that said. */
export function isLoadable({ stage }: QueuedFile): boolean {
  return stage.kind === 'read' && stage.documents.some((one) => 'preview' in one && one.preview.isPolicy && one.standing.state !== 'held')
}

/** True for a file of which nothing but a document without title, number and task is left to load. */
export function needsForce({ stage }: QueuedFile): boolean {
  return stage.kind === 'read' && stage.documents.some((one) => 'preview' in one && !one.preview.isPolicy)
}

/** How many files have come to their end, of those that are not passed over. */
export function progressOf(files: readonly QueuedFile[]): { readonly done: number; readonly all: number } {
  const all = files.filter(({ stage }) => stage.kind !== 'passedOver')
  return { done: all.filter(({ stage }) => !['waiting', 'reading', 'loading'].includes(stage.kind)).length, all: all.length }
}
