import type { ResultOf } from '../../api/graphql.ts'
import { TableBox } from '../../components/TableBox.tsx'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import type { GraphStatistics } from './operations.ts'
import { statistics as words } from './words.ts'

type Found = ResultOf<typeof GraphStatistics>['statistics']

const STATUSES = ['RESOLVED', 'AMBIGUOUS', 'NOT_HELD', 'UNRESOLVED'] as const

/** The number of relationships of each kind, and how many of the extracted ones are certain. */
export function Sureness({ relations, statuses }: { readonly relations: Found['relations']; readonly statuses: Found['statuses'] }) {
  const say = useWords(words)
  const sayModel = useWords(model)
  const countOf = (kind: string, status: string) => statuses.find((each) => each.kind === kind && each.status === status)?.count
  return (
    <TableBox label={say('sureness')}>
      <table className="table sureness">
        <thead>
          <tr>
            <th scope="col">{say('relation')}</th>
            <th scope="col" className="number">
              {say('all')}
            </th>
            {STATUSES.map((status) => (
              <th key={status} scope="col" className="number">
                {sayModel(status)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {relations.map(({ kind, count }) => (
            <tr key={kind}>
              <td>{sayModel(kind)}</td>
              <td className="number">{count}</td>
              {STATUSES.map((status) => (
                <td key={status} className="number">
                  {countOf(kind, status) ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}
