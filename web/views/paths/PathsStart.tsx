import { Link } from 'wouter'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { linkTo } from '../../domain/links.ts'
import { documentTitle } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import { PathExamples } from './operations.ts'
import { paths } from './words.ts'

/** What to choose, with examples out of the graph: departments with much to do, and documents that much refers to. */
export function PathsStart() {
  const say = useWords(paths)
  const { data, error, retry } = useScreenQuery(PathExamples, {})
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  const examples = data.departments.nodes.flatMap((from, at) => {
    const to = data.citedMost[at % Math.max(1, data.citedMost.length)]?.document
    return to ? [{ from, to }] : []
  })
  return (
    <section className="paths-start">
      <h2>{say('start')}</h2>
      <p className="faint">{say('startHint')}</p>
      <ul>
        {examples.map(({ from, to }) => (
          <li key={`${from.id} ${to.id}`}>
            <Link href={linkTo.paths(from.id, to.id)}>{say('example', { from: from.name, to: documentTitle(to) })}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
