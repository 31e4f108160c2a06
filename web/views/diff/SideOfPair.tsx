import { useState } from 'react'
import { Link } from 'wouter'
import { Highlighted } from '../../components/Highlighted.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { Quote } from '../../domain/Quote.tsx'
import { RoleMark } from '../../domain/RoleMark.tsx'
import type { Span } from '../../domain/span.ts'
import { measureTitle } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import type { FoundMeasure, FoundNaming } from './operations.ts'
import { difference } from './words.ts'

interface Props {
  readonly measure: FoundMeasure
  readonly namings: readonly FoundNaming[]
  /** Changed parts of the measure's text. */
  readonly marked: readonly Span[]
}

const FOLDED = 140

/** A measure with its text, its roles for the chosen departments, and a link to the text. */
export function SideOfPair({ measure, namings, marked }: Props) {
  const say = useWords(difference)
  const [open, setOpen] = useState(false)
  const { id, label, heading, text, start, end, policy, sectionTitle } = measure
  // Without a heading, the title would repeat the first words.
  const title = heading === null && label ? label : measureTitle(measure)
  const last = Math.max(FOLDED, ...marked.map((span) => span.end))
  const folded = !open && text.length > last
  return (
    <div className="difference-side">
      <p>
        <NodeLink id={id} kind="MEASURE" title={title} />
      </p>
      {sectionTitle && <p className="faint small">{sectionTitle}</p>}
      <p className="difference-words">
        <Highlighted text={folded ? `${text.slice(0, last)}…` : text} ranges={marked} />{' '}
        {text.length > last && (
          <button type="button" className="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say(open ? 'less' : 'more')}
          </button>
        )}
      </p>
      {namings.map(({ role, evidence, department }) => (
        <div key={`${department.id} ${role}`} className="difference-naming">
          {role && <RoleMark name={role} />} <span className="small">{department.name}</span>
          {evidence?.document && <Quote evidence={{ ...evidence, document: evidence.document }} lines={1} />}
        </div>
      ))}
      {policy && start !== null && end !== null && (
        <Link className="small" href={linkTo.reader(policy.id, { start, end })}>
          {say('text')}
        </Link>
      )}
    </div>
  )
}
