import type { Point } from '../drawing.ts'
import type { LayoutAnswer, LayoutQuestion } from './question.ts'

export type Places = readonly (readonly [string, Point])[]

/** The layout worker as an asynchronous function. */
export interface LayoutClient {
  ask(question: LayoutQuestion): Promise<Places>
}

/** Wraps a layout worker. The worker starts with the first request: bands, rings and lanes never send one. */
export function clientOf(newWorker: () => Worker): LayoutClient {
  let worker: Worker | null = null
  const waiting = new Map<number, { readonly done: (places: Places) => void; readonly failed: (reason: Error) => void }>()
  let asked = 0
  const start = (): Worker => {
    const started = newWorker()
    started.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      waiting.get(data.id)?.done(data.places)
      waiting.delete(data.id)
    }
    started.onerror = (event) => {
      for (const { failed } of waiting.values()) failed(new Error(event.message || 'The layout worker stopped.'))
      waiting.clear()
    }
    return started
  }
  return {
    ask: (question) =>
      new Promise((done, failed) => {
        asked += 1
        waiting.set(asked, { done, failed })
        worker ??= start()
        worker.postMessage({ id: asked, question })
      }),
  }
}
