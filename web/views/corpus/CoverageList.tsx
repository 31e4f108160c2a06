import { Link } from 'wouter'
import { TableBox } from '../../components/TableBox.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { documentTitle } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import { ANSWERS } from './marks.ts'
import type { FoundMatrix } from './operations.ts'
import { corpus } from './words.ts'

/** The matrix as text: for each document, its places grouped by their response. */
export function CoverageList({ matrix: { places, rows } }: { readonly matrix: FoundMatrix }) {
  const say = useWords(corpus)
  return (
    <TableBox label={say('coverage')}>
      <table className="table corpus-list">
        <thead>
          <tr>
            <th scope="col">{say('document')}</th>
            {ANSWERS.map((state) => (
              <th key={state} scope="col">
                {say(state)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang="zh-CN">
          {rows.map(({ document, cells }) => (
            <tr key={document.id}>
              <td>
                <NodeLink id={document.id} kind={document.nodeKind} title={documentTitle(document)} />{' '}
                <Link className="small" href={linkTo.coverage(document.id)}>
                  {say('open')}
                </Link>
              </td>
              {ANSWERS.map((state) => {
                const names = places.flatMap(({ name }, at) => (cells[at] === state ? [name] : []))
                return (
                  <td key={state}>
                    {names.length > 0 && <span className="faint">{say('placesIn', { count: names.length })} </span>}
                    {names.join('、')}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}
