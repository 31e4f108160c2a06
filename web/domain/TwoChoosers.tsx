import { ArrowLeftRight } from 'lucide-react'
import { IconButton } from '../components/IconButton.tsx'
import type { NodeKindName } from '../styles/palette.ts'
import { NodeChooser } from './NodeChooser.tsx'

interface End {
  readonly label: string
  readonly chosen: string | null
}

interface Props {
  readonly first: End
  readonly second: End
  readonly kinds: readonly NodeKindName[]
  readonly placeholder: string
  /** Accessible name of the swap button. */
  readonly swap: string
  /** Called with both ends when either changes. */
  readonly onChange: (first: string | null, second: string | null) => void
}

/** Two node choosers with a button that swaps them. */
export function TwoChoosers({ first, second, kinds, placeholder, swap, onChange }: Props) {
  return (
    <>
      <NodeChooser {...first} placeholder={placeholder} kinds={kinds} onChoose={(id) => onChange(id, second.chosen)} />
      <IconButton label={swap} className="button icon" onClick={() => onChange(second.chosen, first.chosen)}>
        <ArrowLeftRight size={16} aria-hidden="true" />
      </IconButton>
      <NodeChooser {...second} placeholder={placeholder} kinds={kinds} onChoose={(id) => onChange(first.chosen, id)} />
    </>
  )
}
