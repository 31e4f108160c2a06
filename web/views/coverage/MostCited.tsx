import { Link } from 'wouter'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { linkTo } from '../../domain/links.ts'
import { useWords } from '../../i18n/words.ts'
import { CitedMost } from './operations.ts'
import { coverage } from './words.ts'

/** The documents that are cited most and whose text is not held: what to add next, and what to look at first. */
export function MostCited() {
  const say = useWords(coverage)
  const { data, error, retry } = useScreenQuery(CitedMost, {})
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  return (
    <section className="coverage-part">
      <h2>{say('most')}</h2>
      <p className="faint small">{say('mostHint')}</p>
      <ol className="coverage-most">
        {data.citedMost.map(({ document, policies, places }) => (
          <li key={document.id}>
            <Link href={linkTo.coverage(document.id)} lang="zh-CN">
              {document.title ?? document.documentNumber ?? document.id}
            </Link>
            <span className="faint small">
              {document.title && document.documentNumber ? `${document.documentNumber} · ` : ''}
              {say('cited', { policies, places })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
