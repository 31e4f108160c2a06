import type { Point } from '../drawing.ts'
import type { LayoutAnswer, LayoutQuestion } from './question.ts'

export type Places = readonly (readonly [string, Point])[]

/** The layout worker, as a function that answers later. */
export interface LayoutClient {
  ask(question: LayoutQuestion): Promise<Places>
  stop(): void
}

/** Starts a layout worker. */
export function layoutClient(): LayoutClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { readonly done: (places: Places) => void; readonly failed: (reason: Error) => void }>()
  let asked = 0
  worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
    waiting.get(data.id)?.done(data.places)
    waiting.delete(data.id)
  }
  worker.onerror = (event) => {
    for (const { failed } of waiting.values()) failed(new Error(event.message || 'The layout worker stopped.'))
    waiting.clear()
  }
  return {
    ask: (question) =>
      new Promise((done, failed) => {
        asked += 1
        waiting.set(asked, { done, failed })
        worker.postMessage({ id: asked, question })
      }),
    stop: () => worker.terminate(),
  }
}
