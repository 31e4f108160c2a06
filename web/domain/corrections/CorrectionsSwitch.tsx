import { useQuery } from 'urql'
import { graphql } from '../../api/graphql.ts'
import { useWords } from '../../i18n/words.ts'
import { corrections } from './words.ts'

const HeldCorrections = graphql(`
  query HeldCorrections {
    corrections {
      keys
    }
  }
`)

interface Props {
  readonly used: boolean
  readonly onChange: (used: boolean) => void
}

/** Says which of the two a list uses, what people have corrected or what was read, and changes it. Nothing where nobody has corrected anything. */
export function CorrectionsSwitch({ used, onChange }: Props) {
  const say = useWords(corrections)
  const [{ data }] = useQuery({ query: HeldCorrections })
  const count = data?.corrections.reduce((sum, { keys }) => sum + keys.length, 0) ?? 0
  if (count === 0 && used) return null
  return (
    <label className="check">
      <input type="checkbox" checked={used} onChange={({ target }) => onChange(target.checked)} />
      {say('used', { count })}
    </label>
  )
}
