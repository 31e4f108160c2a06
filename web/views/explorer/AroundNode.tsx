import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import type { Frame } from '../../drawing/frame.ts'
import { BATCH } from '../../drawing/replay.ts'
import { useWords } from '../../i18n/words.ts'
import { apiSource } from './apiSource.ts'
import type { Explorer } from './explorer.ts'
import { KindShape } from './KindShape.tsx'
import { LeftOut } from './LeftOut.tsx'
import { LineSample } from './LineSample.tsx'
import { type MissingAround, missingAround } from './missingAround.ts'
import { panelWords as words } from './panelWords.ts'

interface Props {
  readonly explorer: Explorer
  readonly frame: Frame
  readonly id: string
}

/** Counts a node's undrawn neighbours by kind and by relation. Its buttons draw the next batch. */
export function AroundNode({ explorer, frame, id }: Props) {
  const say = useWords(words)
  const { kinds, relations } = useMissing(frame, id)
  if (kinds.length === 0) return null
  return (
    <>
      <LeftOut
        title={say('leftOutHere')}
        missing={kinds.map((row) => ({ ...row, fetchable: true }))}
        signOf={(kind) => <KindShape kind={kind} size={13} />}
        most={BATCH}
        onFetch={(kind) => explorer.change({ kind: 'expand', id, kinds: [kind] })}
      />
      <details className="left-out-relations">
        <summary>{say('leftOutRelations')}</summary>
        <LeftOut
          missing={relations.map((row) => ({ ...row, fetchable: true }))}
          signOf={(relation) => <LineSample kind={relation} />}
          most={BATCH}
          onFetch={(relation) => explorer.change({ kind: 'expand', id, relations: [relation] })}
        />
      </details>
    </>
  )
}

const NOTHING: MissingAround = { kinds: [], relations: [] }

/** Returns nothing while loading, so that no count of another node or of an earlier frame is shown. */
function useMissing(frame: Frame, id: string): MissingAround {
  const client = useClient()
  const [known, setKnown] = useState<{ readonly frame: Frame; readonly id: string; readonly missing: MissingAround } | null>(null)
  useEffect(() => {
    let wanted = true
    // If the request fails, the panel omits these counts; the node's total is still shown.
    missingAround(apiSource(client), frame, id).then(
      (missing) => wanted && setKnown({ frame, id, missing }),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [client, frame, id])
  return known?.frame === frame && known.id === id ? known.missing : NOTHING
}
