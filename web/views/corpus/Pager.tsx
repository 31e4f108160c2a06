import { ChevronLeft, ChevronRight } from 'lucide-react'
import { IconButton } from '../../components/IconButton.tsx'
import { useWords } from '../../i18n/words.ts'
import { pageBefore } from './pages.ts'
import { corpus } from './words.ts'

interface Props {
  readonly of: 'Rows' | 'Columns'
  readonly skip: number
  readonly shown: number
  readonly page: number
  readonly total: number
  readonly onSkip: (skip: number | null) => void
}

/** Shows which rows or columns are visible, and links to the previous and next ones. Empty if all are visible. */
export function Pager({ of, skip, shown, page, total, onSkip }: Props) {
  const say = useWords(corpus)
  if (skip === 0 && shown >= total) return null
  const words = shown === 0 ? say(`past${of}`, { all: total }) : say(`shown${of}`, { from: skip + 1, to: skip + shown, all: total })
  return (
    <span className="row corpus-pager">
      <IconButton
        label={`${say('before')}: ${say(of === 'Rows' ? 'rows' : 'columns')}`}
        disabled={skip === 0}
        onClick={() => onSkip(pageBefore({ skip, page, total }) || null)}
      >
        <ChevronLeft size={16} aria-hidden="true" />
      </IconButton>
      <span className="small">{words}</span>
      <IconButton
        label={`${say('next')}: ${say(of === 'Rows' ? 'rows' : 'columns')}`}
        disabled={skip + shown >= total}
        onClick={() => onSkip(skip + page)}
      >
        <ChevronRight size={16} aria-hidden="true" />
      </IconButton>
    </span>
  )
}
