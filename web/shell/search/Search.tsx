import { Suspense, useState } from 'react'
import { useEverOpen, useFetched, whenUsed } from '../../components/whenUsed.tsx'
import { EarlyField } from './EarlyField.tsx'

export const SearchPalette = whenUsed(async () => (await import('./SearchPalette.tsx')).SearchPalette)

interface Props {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** The global search. Readers continue typing right after Ctrl K, so a plain field takes their letters until the code of the search is there. */
export function Search({ open, onOpenChange }: Props) {
  const [typed, setTyped] = useState('')
  const [composing, setComposing] = useState(false)
  const fetched = useFetched(SearchPalette, open)
  const ever = useEverOpen(open)
  const change = (next: boolean) => {
    setTyped('')
    onOpenChange(next)
  }
  if (!ever) return null
  // An input method would lose the syllable at which its field is replaced.
  if (!fetched || composing)
    return open && <EarlyField words={typed} onWords={setTyped} onComposing={setComposing} onClose={() => change(false)} />
  return (
    <Suspense>
      <SearchPalette.Part open={open} onOpenChange={change} begun={typed} />
    </Suspense>
  )
}
