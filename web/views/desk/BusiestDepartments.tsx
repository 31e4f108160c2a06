import { Link } from 'wouter'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { useWords } from '../../i18n/words.ts'
import { BusiestDepartments as BUSIEST } from './operations.ts'
import { desk } from './words.ts'
import './busiest.css'

/** Suggests the departments with most tasks; `hrefOf` returns the link of each. */
export function BusiestDepartments({ hrefOf }: { readonly hrefOf: (department: string) => string }) {
  const say = useWords(desk)
  const { data, error, retry } = useScreenQuery(BUSIEST, {})
  return (
    <section className="busiest">
      <h2>{say('most')}</h2>
      {error && <Failure error={error} onRetry={retry} />}
      {!data && !error && <Loading />}
      <ul>
        {data?.departments.nodes.map(({ id, name, jurisdiction, taskCount }) => (
          <li key={id}>
            <Link className="card" href={hrefOf(id)}>
              <span>
                <span lang="zh-CN">{name}</span>
                {jurisdiction === null && <span className="faint small"> {say('placeUnknown')}</span>}
              </span>
              <span className="faint small">{say('namedIn', { count: taskCount?.all ?? 0 })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
