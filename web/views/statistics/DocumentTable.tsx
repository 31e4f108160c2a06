import type { ResultOf } from '../../api/graphql.ts'
import { TableBox } from '../../components/TableBox.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { useWords } from '../../i18n/words.ts'
import type { GraphStatistics } from './operations.ts'
import { statistics as words } from './words.ts'

const COUNTS = ['measures', 'departments', 'citations', 'targets', 'unresolved'] as const

/** The documents that the graph was made from, with what was read out of each. */
export function DocumentTable({ policies }: { readonly policies: ResultOf<typeof GraphStatistics>['policies']['nodes'] }) {
  const say = useWords(words)
  return (
    <TableBox label={say('documents')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say('document')}</th>
            <th scope="col">{say('issuedOn')}</th>
            {COUNTS.map((count) => (
              <th key={count} scope="col" className="number">
                {say(count)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {policies.map(({ id, title, documentNumber, issuedOn, statistics }) => (
            <tr key={id}>
              <td lang="zh-CN">
                <NodeLink id={id} kind="POLICY" title={title} />
                {documentNumber && <span className="faint small"> {documentNumber}</span>}
              </td>
              <td className="day">{issuedOn ?? '—'}</td>
              {COUNTS.map((count) => (
                <td key={count} className="number" data-label={say(count)}>
                  {statistics?.[count] ?? '—'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}
