import { Link } from 'wouter'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { linkTo } from '../../domain/links.ts'
import { documentTitle } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import { TraceableDocuments } from './operations.ts'
import { trace } from './words.ts'

/** Documents to start from, for those who have not chosen yet. */
export function TraceStart() {
  const say = useWords(trace)
  const { data, error, retry } = useScreenQuery(TraceableDocuments, {})
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  return (
    <section>
      <h2 className="trace-subhead">{say('examples')}</h2>
      <ul className="trace-examples">
        {data.policies.nodes.map(({ id, title, documentNumber }) => (
          <li key={id}>
            <Link href={linkTo.trace(id)} lang="zh-CN">
              {documentTitle({ title, documentNumber })}
            </Link>
            {documentNumber && <span className="faint small">{documentNumber}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
