import { useState } from 'react'
import { useClient } from 'urql'
import { Failure } from '../../components/Failure.tsx'
import { TableBox } from '../../components/TableBox.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { common } from '../../i18n/common.ts'
import { useWords } from '../../i18n/words.ts'
import { type DocumentPage, MoreDocuments } from './operations.ts'
import { statistics as words } from './words.ts'

const COUNTS = ['measures', 'departments', 'citations', 'targets', 'unresolved'] as const

/** The documents of the graph, newest first, with counts of their content. Further pages are fetched on request. */
export function DocumentTable({ first }: { readonly first: DocumentPage }) {
  const say = useWords(words)
  const { documents, left, fetching, error, more } = useFurther(first)
  return (
    <>
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
            {documents.map((document) => (
              <Row key={document.id} document={document} />
            ))}
          </tbody>
        </table>
      </TableBox>
      {error ? <Failure error={error} onRetry={more} /> : <More left={left} fetching={fetching} onMore={more} />}
    </>
  )
}

function Row({ document: { id, title, documentNumber, issuedOn, statistics } }: { readonly document: DocumentPage['nodes'][number] }) {
  return (
    <tr>
      <td lang="zh-CN">
        <NodeLink id={id} kind="POLICY" title={title} />
        {documentNumber && <span className="faint small"> {documentNumber}</span>}
      </td>
      <td className="day">{issuedOn ?? '—'}</td>
      {COUNTS.map((count) => (
        <td key={count} className="number">
          {statistics?.[count] ?? '—'}
        </td>
      ))}
    </tr>
  )
}

function More({ left, fetching, onMore }: { readonly left: number; readonly fetching: boolean; readonly onMore: () => void }) {
  const say = useWords(common)
  if (left === 0) return null
  return (
    <button type="button" className="text-button" disabled={fetching} onClick={onMore}>
      {fetching ? say('loading') : say('moreCount', { count: Math.min(left, 100) })}
    </button>
  )
}

/** The documents fetched so far, the total, and a function that fetches the next page. */
function useFurther(first: DocumentPage) {
  const client = useClient()
  const [further, setFurther] = useState<readonly DocumentPage[]>([])
  const [fetching, setFetching] = useState(false)
  const [error, setError] = useState<{ readonly message: string } | null>(null)
  const pages = [first, ...further]
  const documents = pages.flatMap(({ nodes }) => nodes)
  async function more() {
    const after = pages.at(-1)?.pageInfo.endCursor
    if (!after) return
    setFetching(true)
    const result = await client.query(MoreDocuments, { after }).toPromise()
    setFetching(false)
    setError(result.error ?? null)
    const next = result.data?.policies
    if (next) setFurther((known) => [...known, next])
  }
  return { documents, left: first.totalCount - documents.length, fetching, error, more: () => void more() }
}
