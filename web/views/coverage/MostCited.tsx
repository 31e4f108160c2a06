import { Link } from 'wouter'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { linkTo } from '../../domain/links.ts'
import { TableFiles } from '../../domain/TableFiles.tsx'
import { documentTitle } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import { CitedMost, type FoundCited } from './operations.ts'
import { coverage } from './words.ts'

/** Suggested documents: those with individually known tasks, and the most cited ones whose text is not held. */
export function MostCited() {
  const say = useWords(coverage)
  const { data, error, retry } = useScreenQuery(CitedMost, {})
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  const divided = data.citedMost.filter(({ document }) => document.upstreamTasks.totalCount > 0)
  const notHeld = data.citedMost.filter(({ document }) => document.nodeKind === 'CITED_DOCUMENT')
  return (
    <>
      {divided.length > 0 && (
        <section className="coverage-part">
          <h2>{say('divided')}</h2>
          <p className="faint small">{say('dividedHint')}</p>
          <Documents cited={divided} />
        </section>
      )}
      <section className="coverage-part">
        <h2>{say('most')}</h2>
        <p className="faint small">{say('mostHint')}</p>
        <p className="coverage-file">
          <TableFiles name="citedMost" asked={{ held: 'false' }} />
        </p>
        <Documents cited={notHeld.slice(0, DOCUMENTS_SHOWN)} />
      </section>
    </>
  )
}

const DOCUMENTS_SHOWN = 30

function Documents({ cited }: { readonly cited: readonly FoundCited[] }) {
  const say = useWords(coverage)
  return (
    <ol className="coverage-most">
      {cited.map(({ document: { id, title, documentNumber, upstreamTasks }, policies, mentions }) => (
        <li key={id}>
          <Link href={linkTo.coverage(id)} lang="zh-CN">
            {documentTitle({ title, documentNumber })}
          </Link>
          <span className="faint small">
            {[
              title && documentNumber,
              say('cited', { policies, mentions }),
              upstreamTasks.totalCount > 0 && say('taskCount', { count: upstreamTasks.totalCount }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  )
}
