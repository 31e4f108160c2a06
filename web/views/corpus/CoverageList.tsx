import { Link } from 'wouter'
import { TableBox } from '../../components/TableBox.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { documentTitle } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import { ANSWERS } from './marks.ts'
import type { FoundMatrix } from './operations.ts'
import { corpus } from './words.ts'

/** The matrix as text: for each document, its places grouped by their response, and beside them those with the same words. */
export function CoverageList({ matrix: { places, rows } }: { readonly matrix: FoundMatrix }) {
  const say = useWords(corpus)
  return (
    <TableBox label={say('coverage')}>
      <table className="table corpus-list">
        <thead>
          <tr>
            <th scope="col">{say('document')}</th>
            {[...ANSWERS, 'SAME_WORDS' as const].map((mark) => (
              <th key={mark} scope="col">
                {say(mark)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang="zh-CN">
          {rows.map(({ document, cells, sameWords }) => (
            <tr key={document.id}>
              <td>
                <NodeLink id={document.id} kind={document.nodeKind} title={documentTitle(document)} />{' '}
                <Link className="small" href={linkTo.coverage(document.id)}>
                  {say('open')}
                </Link>
              </td>
              {ANSWERS.map((state) => (
                <Names key={state} names={places.flatMap(({ name }, at) => (cells[at] === state ? [name] : []))} />
              ))}
              <Names names={places.flatMap(({ name }, at) => ((sameWords[at] ?? 0) > 0 ? [name] : []))} />
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}

function Names({ names }: { readonly names: readonly string[] }) {
  const say = useWords(corpus)
  return (
    <td>
      {names.length > 0 && <span className="faint">{say('placesIn', { count: names.length })} </span>}
      {names.join('、')}
    </td>
  )
}
