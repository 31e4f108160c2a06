import { useCallback, useEffect, useReducer, useRef } from 'react'
import { failureOf, loadFile, previewFile } from '../../api/documents.ts'
import type { ChosenFile } from './dropped.ts'
import { isLoadable, type QueuedFile, queueAfter, type Stage } from './queue.ts'

interface Settings {
  readonly token: string | null
  readonly largestFile: number
  /** Called after documents were loaded. */
  readonly onLoaded: () => void
}

/** The queue of chosen files. Each is previewed when it arrives, one at a time, and loaded on request. */
export function useUploads({ token, largestFile, onLoaded }: Settings) {
  const [files, dispatch] = useReducer(queueAfter, [])
  const blobs = useRef(new Map<string, File>())
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  const settings = useRef({ token, onLoaded })
  useEffect(() => {
    settings.current = { token, onLoaded }
  }, [token, onLoaded])

  const reach = useCallback((key: string, stage: Stage) => dispatch({ kind: 'reached', key, stage }), [])
  const inTurn = useCallback(
    (key: string, work: (file: File) => Promise<Stage>) => {
      turn.current = turn.current.then(async () => {
        const file = blobs.current.get(key)
        if (file) reach(key, await work(file).catch(failed))
      })
      return turn.current
    },
    [reach],
  )

  const add = useCallback(
    (chosen: readonly ChosenFile[]) => {
      const added = chosen.map(({ path, file }): QueuedFile => {
        const key = crypto.randomUUID()
        blobs.current.set(key, file)
        return { key, path, size: file.size, stage: { kind: file.size > largestFile ? 'tooLarge' : 'waiting' } }
      })
      dispatch({ kind: 'added', files: added })
      for (const { key, path, stage } of added) {
        if (stage.kind !== 'waiting') continue
        void inTurn(key, async (file) => {
          reach(key, { kind: 'reading' })
          const { passedOver, documents } = await previewFile(path, file, settings.current.token)
          return passedOver ? { kind: 'passedOver' } : { kind: 'read', documents }
        })
      }
    },
    [inTurn, largestFile, reach],
  )

  const load = useCallback(
    (file: QueuedFile, force = false) => {
      const { key, path, stage } = file
      if (stage.kind !== 'read') return Promise.resolve()
      reach(key, { kind: 'loading', documents: stage.documents })
      return inTurn(key, async (bytes) => {
        const { documents } = await loadFile(path, bytes, settings.current.token, force)
        settings.current.onLoaded()
        return { kind: 'loaded', outcomes: documents }
      })
    },
    [inTurn, reach],
  )

  return {
    files,
    add,
    load,
    loadAll: () => {
      for (const file of files.filter(isLoadable)) void load(file)
    },
    drop: (key: string) => {
      blobs.current.delete(key)
      dispatch({ kind: 'dropped', key })
    },
    clear: () => {
      const kept = new Set(queueAfter(files, { kind: 'cleared' }).map(({ key }) => key))
      for (const { key } of files) if (!kept.has(key)) blobs.current.delete(key)
      dispatch({ kind: 'cleared' })
    },
  }
}

const failed = (error: unknown): Stage => ({ kind: 'failed', failure: failureOf(error) })
