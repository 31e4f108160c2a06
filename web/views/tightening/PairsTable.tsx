import { Link } from 'wouter'
import { TableBox } from '../../components/TableBox.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { Quote } from '../../domain/Quote.tsx'
import { documentTitle } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import type { FoundFigure, FoundPair } from './operations.ts'
import type { TighteningState } from './state.ts'
import { tightening } from './words.ts'

interface Props {
  readonly pairs: readonly FoundPair[]
  readonly step: TighteningState['step']
  /** Draws all pairs of one figure; left out if they are already drawn. */
  readonly onDraw?: (target: string) => void
}

/** The pairs of figures, each with both quotes. */
export function PairsTable({ pairs, step, onDraw }: Props) {
  const say = useWords(tightening)
  const heads = { verdict: say('verdicts'), before: say(`before_${step}`), after: say(`after_${step}`) }
  return (
    <TableBox label={say('title')}>
      <table className="table tightening-table">
        <thead>
          <tr>
            <th scope="col">{heads.verdict}</th>
            <th scope="col">{heads.before}</th>
            <th scope="col">{heads.after}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ before, after, verdict, reason, basis, similarity }) => (
            <tr key={`${before.id} ${after.id}`}>
              <td data-head={heads.verdict}>
                <strong className={`slope-${verdict.toLowerCase()}`}>{say(verdict)}</strong>
                {reason && <p className="small">{say(reason)}</p>}
                <p className="faint small">
                  {say(basis)} · {say('similarity', { share: Math.round(similarity * 100) })}
                </p>
                {onDraw && (
                  <button type="button" className="text-button" onClick={() => onDraw(before.id)}>
                    {say('draw')}
                  </button>
                )}
              </td>
              <td className="words" data-head={heads.before}>
                <Figure figure={before} />
              </td>
              <td className="words" data-head={heads.after}>
                <Figure figure={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

function Figure({ figure: { id, nodeKind, surface, evidence } }: { readonly figure: FoundFigure }) {
  const document = evidence?.document
  return (
    <>
      <p lang="zh-CN">
        <NodeLink id={id} kind={nodeKind} title={surface} />
      </p>
      {document && (
        <p lang="zh-CN" className="small">
          <Link href={linkTo.reader(document.id)}>{documentTitle(document)}</Link> <span className="faint">{document.issuedOn}</span>
        </p>
      )}
      {document && <Quote evidence={{ ...evidence, document }} />}
    </>
  )
}
