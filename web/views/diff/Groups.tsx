import { useMemo, useState } from 'react'
import { useWords } from '../../i18n/words.ts'
import { DiffItem } from './DiffItem.tsx'
import type { FoundDifference } from './operations.ts'
import { KINDS, type Kind } from './state.ts'
import { difference } from './words.ts'

interface Props {
  readonly differences: readonly FoundDifference[]
  readonly kinds: readonly Kind[]
  readonly onKinds: (kinds: readonly Kind[]) => void
}

/** The tasks grouped by kind of change: the number in each group, then its tasks with their text. */
export function Groups({ differences, kinds, onKinds }: Props) {
  const say = useWords(difference)
  const groups = useMemo(() => new Map(KINDS.map((kind) => [kind, differences.filter((each) => each.kind === kind)])), [differences])
  const shown = KINDS.filter((kind) => kinds.length === 0 || kinds.includes(kind))
  const toggled = (kind: Kind) => (kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind])
  return (
    <>
      <fieldset className="plain difference-kinds">
        <legend className="visually-hidden">{say('filter')}</legend>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={`difference-kind kind-${kind.toLowerCase()}`}
            aria-pressed={kinds.includes(kind)}
            onClick={() => onKinds(toggled(kind))}
          >
            <strong>{groups.get(kind)?.length ?? 0}</strong> {say(kind)}
          </button>
        ))}
      </fieldset>
      <details className="difference-method">
        <summary>{say('method')}</summary>
        <p>{say('methodHint')}</p>
      </details>
      {shown.map((kind) => (
        <Group key={kind} kind={kind} members={groups.get(kind) ?? []} asked={kinds.length > 0} />
      ))}
    </>
  )
}

const SHOWN_AT_FIRST = 15

interface GroupProps {
  readonly kind: Kind
  readonly members: readonly FoundDifference[]
  /** True if the reader selected this kind; an empty group is then shown as empty. */
  readonly asked: boolean
}

function Group({ kind, members, asked }: GroupProps) {
  const say = useWords(difference)
  const [open, setOpen] = useState(false)
  if (members.length === 0 && !asked) return null
  const shown = open ? members : members.slice(0, SHOWN_AT_FIRST)
  return (
    <section className="difference-group">
      <h2>
        {say(kind)} <span className="faint small">{members.length}</span>
      </h2>
      <p className="faint small">{members.length === 0 ? say('none') : say(`${kind}_hint`)}</p>
      {shown.length > 0 && (
        <ol className="card">
          {shown.map((each) => (
            <DiffItem key={`${each.left?.id} ${each.right?.id}`} difference={each} />
          ))}
        </ol>
      )}
      {members.length > shown.length && (
        <button type="button" className="text-button" onClick={() => setOpen(true)}>
          {say('moreCount', { count: members.length - shown.length })}
        </button>
      )}
    </section>
  )
}
