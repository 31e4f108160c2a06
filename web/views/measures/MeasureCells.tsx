import { Link } from 'wouter'
import type { NoteStatus } from '../../api/notes.ts'
import { linkTo } from '../../domain/links.ts'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { noteWords } from '../../domain/notes/words.ts'
import { RoleMark } from '../../domain/RoleMark.tsx'
import { StateMark } from '../../domain/StateMark.tsx'
import { StatusMark } from '../../domain/StatusMark.tsx'
import { documentTitle, measureTitle } from '../../domain/titles.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import type { ListedMeasure } from './operations.ts'
import { measures } from './words.ts'

interface Cell {
  readonly measure: ListedMeasure
}

/** Excerpt length in characters: slightly more than two lines. */
const EXCERPT = 110
const ENTRIES_SHOWN = 5

/** A measure: its title, the beginning of its text, and links to its source. */
export function TitleCell({ measure }: Cell) {
  const say = useWords(measures)
  const { id, heading, text, policy, start, end } = measure
  const span = start !== null && end !== null ? { start, end } : null
  return (
    <>
      <span className="measures-title" lang="zh-CN">
        <NodeLink id={id} kind="MEASURE" title={measureTitle(measure)} />
      </span>
      {heading !== null && (
        <span className="measures-words" lang="zh-CN">
          {text.slice(0, EXCERPT)}
        </span>
      )}
      <span className="measures-ways">
        {policy && <Link href={linkTo.reader(policy.id, span)}>{say('source')}</Link>}
        <Link href={linkTo.trace(id)}>{say('trace')}</Link>
      </span>
    </>
  )
}

export function DocumentCell({ measure: { policy, sectionTitle } }: Cell) {
  if (!policy) return null
  return (
    <span className="measures-stack" lang="zh-CN">
      <NodeLink id={policy.id} kind="POLICY" title={documentTitle(policy)} />
      <span className="faint">
        {policy.title && policy.documentNumber && `${policy.documentNumber} · `}
        <span className="measures-day">{policy.issuedOn}</span>
      </span>
      {sectionTitle && <span className="faint measures-section">{sectionTitle}</span>}
      <StateMark life={policy.state} short />
    </span>
  )
}

export function PlaceCell({ measure: { policy } }: Cell) {
  const sayModel = useWords(model)
  return (
    <span className="measures-stack">
      {policy?.appliesIn.nodes.map(({ id, name }) => (
        <NodeLink key={id} id={id} kind="JURISDICTION" title={name} />
      ))}
      {policy?.level && <span className="faint">{sayModel(policy.level)}</span>}
    </span>
  )
}

export function DepartmentsCell({ measure: { assignments } }: Cell) {
  const say = useWords(measures)
  return (
    <span className="measures-names" lang="zh-CN">
      {assignments.edges.slice(0, ENTRIES_SHOWN).map(({ role, status, node }) => (
        <span key={`${node.id} ${role}`} className="measures-name">
          {role && <RoleMark name={role} />}
          <NodeLink id={node.id} kind="DEPARTMENT" title={node.name} />
          <StatusMark status={status} reason={null} />
        </span>
      ))}
      <More count={assignments.edges.length - ENTRIES_SHOWN} say={say} />
    </span>
  )
}

/** Each deadline as printed, with its last day. */
export function DeadlinesCell({ measure: { targets }, asOf }: Cell & { readonly asOf: string }) {
  const say = useWords(measures)
  const deadlines = targets.nodes.filter(({ kind }) => kind === 'DEADLINE')
  return (
    <span className="measures-stack">
      {deadlines.slice(0, ENTRIES_SHOWN).map(({ id, surface, to }) => (
        <span key={id}>
          <NodeLink id={id} kind="TARGET" title={surface} />
          {to !== null && (
            <span className="faint">
              {' '}
              <span className="measures-day">{to}</span>
              {to < asOf && (
                <span className="measures-day">
                  {' · '}
                  {say('passed')}
                </span>
              )}
            </span>
          )}
        </span>
      ))}
      <More count={deadlines.length - ENTRIES_SHOWN} say={say} />
    </span>
  )
}

export function FiguresCell({ measure: { targets } }: Cell) {
  const say = useWords(measures)
  const figures = targets.nodes.filter(({ kind }) => kind !== 'DEADLINE')
  return (
    <span className="measures-names" lang="zh-CN">
      {figures.slice(0, ENTRIES_SHOWN).map(({ id, surface }) => (
        <NodeLink key={id} id={id} kind="TARGET" title={surface} />
      ))}
      <More count={figures.length - ENTRIES_SHOWN} say={say} />
    </span>
  )
}

export function IndustriesCell({ measure: { industries } }: Cell) {
  return (
    <span className="measures-names" lang="zh-CN">
      {industries?.nodes.map(({ id, name }) => (
        <NodeLink key={id} id={id} kind="INDUSTRY" title={name} />
      ))}
    </span>
  )
}

export function CitationsCell({ measure: { citations } }: Cell) {
  const sayModel = useWords(model)
  return (
    <span className="measures-stack" lang="zh-CN">
      {citations?.edges.map(({ relation, node }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one document may be cited in one way several times
        <span key={`${relation} ${node.id} ${at}`}>
          <span className="faint">{sayModel(relation)} </span>
          <NodeLink id={node.id} kind={node.__typename === 'Policy' ? 'POLICY' : 'CITED_DOCUMENT'} title={documentTitle(node)} />
        </span>
      ))}
    </span>
  )
}

interface StatusProps {
  readonly statuses: readonly NoteStatus[]
  /** Days to which its deadline was moved. */
  readonly moved: readonly string[]
}

/** The statuses and new deadlines in the notes on its tasks. */
export function StatusCell({ statuses, moved }: StatusProps) {
  const sayNote = useWords(noteWords)
  return (
    <span className="measures-names">
      {statuses.map((status) => (
        <span key={status} className="tag">
          {sayNote(status)}
        </span>
      ))}
      {moved.map((day) => (
        <span key={day}>{sayNote('movedToDay', { day })}</span>
      ))}
    </span>
  )
}

function More({ count, say }: { readonly count: number; readonly say: ReturnType<typeof useWords<keyof (typeof measures)['zh']>> }) {
  return count > 0 ? <span className="faint">{say('further', { count })}</span> : null
}
