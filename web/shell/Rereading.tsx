import { useEffect, useState } from 'react'
import { useWords } from '../i18n/words.ts'
import { toolWords } from './toolWords.ts'

const AGAIN_MS = 5000

interface Progress {
  readonly done: number
  readonly total: number
}

/** Says that documents are being read again by newer rules, as long as that lasts: what is shown of the others is what older rules read. */
export function Rereading() {
  const say = useWords(toolWords)
  const progress = useRereading()
  return (
    progress && (
      <p className="rereading" role="status">
        {say('rereading', { ...progress })}
      </p>
    )
  )
}

/** Asks until nothing is being read again any more. */
function useRereading(): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => {
    const ended = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      const now = await rereadingNow(ended.signal)
      if (ended.signal.aborted) return
      setProgress(now)
      if (now) timer = setTimeout(look, AGAIN_MS)
    }
    void look()
    return () => {
      ended.abort()
      clearTimeout(timer)
    }
  }, [])
  return progress
}

async function rereadingNow(signal: AbortSignal): Promise<Progress | null> {
  try {
    const answer = (await (await fetch('/healthz', { signal })).json()) as { readonly rereading?: Progress }
    return answer.rereading ?? null
  } catch {
    // The questions of the page say themselves that nobody answers.
    return null
  }
}
