import { useState } from 'react'
import { useClient } from 'urql'
import { Link } from 'wouter'
import type { VariablesOf } from '../../api/graphql.ts'
import { Failure } from '../../components/Failure.tsx'
import { TableBox } from '../../components/TableBox.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { documentTitle } from '../../domain/titles.ts'
import { model } from '../../i18n/model.ts'
import { useWords } from '../../i18n/words.ts'
import { type ChangeList, ChangesSince, type DataChange } from './operations.ts'
import { changesWords as words } from './words.ts'

interface Props {
  readonly first: ChangeList
  readonly asked: VariablesOf<typeof ChangesSince>
}

/** The changes, newest first. Further pages are fetched on request. */
export function ChangeTable({ first, asked }: Props) {
  const say = useWords(words)
  const client = useClient()
  const [further, setFurther] = useState<readonly ChangeList[]>([])
  const [error, setError] = useState<{ readonly message: string } | null>(null)
  const pages = [first, ...further]
  const { hasNextPage, endCursor } = (pages.at(-1) ?? first).pageInfo
  async function more() {
    const result = await client.query(ChangesSince, { ...asked, after: endCursor }).toPromise()
    setError(result.error ?? null)
    const next = result.data?.changes
    if (next) setFurther((known) => [...known, next])
  }
  return (
    <>
      <p role="status" className="faint small">
        {say('count', { count: first.totalCount })}
      </p>
      <TableBox label={say('title')}>
        <table className="table">
          <thead>
            <tr>
              {(['when', 'what', 'where', 'detail', 'why'] as const).map((column) => (
                <th key={column} scope="col">
                  {say(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pages
              .flatMap(({ nodes }) => nodes)
              .map((change) => (
                <Row key={change.id} change={change} />
              ))}
          </tbody>
        </table>
      </TableBox>
      {error && <Failure error={error} onRetry={() => void more()} />}
      {hasNextPage && !error && (
        <button type="button" className="text-button" onClick={() => void more()}>
          {say('more')}
        </button>
      )}
    </>
  )
}

function Row({ change }: { readonly change: DataChange }) {
  const say = useWords(words)
  const { kind, reason, at, documentId, documentTitle: title, document, measure, label } = change
  return (
    <tr>
      <td className="day">
        <time dateTime={at}>{at.slice(0, 10)}</time>
      </td>
      <td className="short">{say(kind)}</td>
      <td className="words" lang="zh-CN">
        {document ? <NodeLink id={documentId} kind="POLICY" title={title} /> : (title ?? documentId.replace(/^doc:/, ''))}{' '}
        {measure ? <Link href={linkTo.node(measure.id)}>{label ?? '…'}</Link> : label}
      </td>
      <td className="words" lang="zh-CN">
        <Details change={change} />
      </td>
      <td className="words">{say(reason)}</td>
    </tr>
  )
}

function Details({ change: { kind, about, departmentName, before, after, measures } }: { readonly change: DataChange }) {
  const say = useWords(words)
  const sayModel = useWords(model)
  const shown = (values: readonly string[]) =>
    values.map((value) => (kind === 'DEADLINE_CHANGED' ? value : sayRole(value, sayModel))).join('、') || say('nothing')
  return (
    <>
      {about && <NodeLink id={about.id} kind={about.nodeKind} title={documentTitle(about)} />}
      {departmentName && <span>{departmentName} </span>}
      {kind === 'TASK_ADDED' && after.length > 0 && shown(after)}
      {(kind === 'ROLE_CHANGED' || kind === 'DEADLINE_CHANGED') && say('to', { before: shown(before), after: shown(after) })}
      {measures.length > 0 && say('tasks', { count: measures.length })}
    </>
  )
}

const ROLES = { lead: 'LEAD', responsible: 'RESPONSIBLE', support: 'SUPPORT', guide: 'GUIDE' } as const

const sayRole = (role: string, say: (key: (typeof ROLES)[keyof typeof ROLES]) => string): string =>
  role in ROLES ? say(ROLES[role as keyof typeof ROLES]) : role
