import { Link } from 'wouter'
import { linkTo } from '../../domain/links.ts'
import { NodeLink } from '../../domain/NodeLink.tsx'
import type { NamedNode } from '../../domain/operations.ts'
import { Quote } from '../../domain/Quote.tsx'
import { measureTitle, titled } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import type { FoundTask } from './operations.ts'
import { others } from './words.ts'

interface Props {
  readonly task: FoundTask
  /** Number of all compared places. */
  readonly placeTotal: number
}

/** A task that other places have: the number of places, their wordings, and the most similar measures here. */
export function CommonTask({ task: { centre, tie, measures, placeTotal: count, here, nearest }, placeTotal }: Props) {
  const say = useWords(others)
  const places = [...new Set(measures.flatMap((each) => each.places.map(({ name }) => name)))]
  return (
    <li className="card others-task">
      <p className="others-title" lang="zh-CN">
        <NodeLink {...titled(centre)} />
      </p>
      <p>
        <strong>{say('ratio', { count, all: placeTotal })}</strong> <span className="faint">{say(tie)}</span>{' '}
        <span lang="zh-CN">{places.join('、')}</span>
      </p>
      {here.length > 0 && (
        <p lang="zh-CN">
          <span className="faint">{say('here')}</span>{' '}
          {here.map((node) => (
            <span key={node.id} className="others-here">
              <Named node={node} />
            </span>
          ))}
        </p>
      )}
      {here.length === 0 && tie !== 'DOCUMENT' && (
        <p>
          {nearest && nearest.share > 0 ? (
            <>
              <span className="faint">{say('nearest', { share: Math.round(nearest.share * 100) })}</span>{' '}
              <span lang="zh-CN">
                <Named node={nearest.measure} />
              </span>
            </>
          ) : (
            <span className="faint">{say('nearestNone')}</span>
          )}
        </p>
      )}
      <details>
        <summary>{say('measures', { count: measures.length })}</summary>
        <ul className="others-measures">
          {measures.map((each) => (
            <OfPlace key={each.measure.id} found={each} />
          ))}
        </ul>
      </details>
    </li>
  )
}

function OfPlace({ found: { measure, places, share, here } }: { readonly found: FoundTask['measures'][number] }) {
  const say = useWords(others)
  const span = measure.start !== null && measure.end !== null ? { start: measure.start, end: measure.end } : null
  return (
    <li>
      <p>
        <strong lang="zh-CN">{places.map(({ name }) => name).join('、')}</strong>{' '}
        <span className="faint">{share === null ? here === null && say('centre') : say('share', { share: Math.round(share * 100) })}</span>
      </p>
      <p lang="zh-CN">
        <Named node={measure} />
      </p>
      {here?.document ? (
        <Quote evidence={{ ...here, document: here.document }} />
      ) : (
        measure.policy && (
          <Link href={linkTo.reader(measure.policy.id, span)} lang="zh-CN">
            {measureTitle(measure)}
          </Link>
        )
      )}
    </li>
  )
}

function Named({ node }: { readonly node: NamedNode }) {
  const { id, kind, title, of } = titled(node)
  return <NodeLink id={id} kind={kind} title={of ? `${of.title} · ${title}` : title} />
}
