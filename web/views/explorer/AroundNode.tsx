import { useEffect, useState } from 'react'
import { client } from '../../api/client.ts'
import type { Frame } from '../../drawing/frame.ts'
import { BATCH } from '../../drawing/replay.ts'
import { useWords } from '../../i18n/words.ts'
import { apiSource } from './apiSource.ts'
import type { Explorer } from './explorer.ts'
import { LeftOut } from './LeftOut.tsx'
import { type Missing, missingAround } from './missingAround.ts'
import { explorer as words } from './words.ts'

interface Props {
  readonly explorer: Explorer
  readonly frame: Frame
  readonly id: string
}

const source = apiSource(client)

/** How many neighbours of each kind a node has that are not drawn, before any of them is, and a button that draws the next of them. */
export function AroundNode({ explorer, frame, id }: Props) {
  const say = useWords(words)
  const missing = useMissing(frame, id)
  if (missing.length === 0) return null
  return (
    <LeftOut
      title={say('leftOutHere')}
      missing={missing.map((row) => ({ ...row, fetchable: true }))}
      most={BATCH}
      onFetch={(kind) => explorer.change({ kind: 'expand', id, kinds: [kind] })}
    />
  )
}

/** Empty until it is known, so that no count of another node or of an earlier frame is ever shown. */
function useMissing(frame: Frame, id: string): readonly Missing[] {
  const [known, setKnown] = useState<{ readonly frame: Frame; readonly id: string; readonly missing: readonly Missing[] } | null>(null)
  useEffect(() => {
    let wanted = true
    // Without an answer the panel goes without these counts; the node still has its own.
    missingAround(source, frame, id).then(
      (missing) => wanted && setKnown({ frame, id, missing }),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [frame, id])
  return known?.frame === frame && known.id === id ? known.missing : []
}
