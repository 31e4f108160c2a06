import { Link } from 'wouter'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { linkTo } from '../../domain/links.ts'
import { documentTitle } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import { type Example, examplesIn } from './examples.ts'
import { PathExamples } from './operations.ts'
import { paths } from './words.ts'

/** Explains the choice, with examples from the graph that have a path. */
export function PathsStart() {
  const say = useWords(paths)
  const { data, error, retry } = useScreenQuery(PathExamples, {})
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  const { up, meet } = examplesIn(data.citedMost)
  return (
    <section className="paths-start">
      <h2>{say('start')}</h2>
      <p className="faint">{say('startHint')}</p>
      <Examples title={say('exampleUp')} examples={up} />
      <Examples title={say('exampleMeet')} examples={meet} />
    </section>
  )
}

function Examples({ title, examples }: { readonly title: string; readonly examples: readonly Example[] }) {
  const say = useWords(paths)
  if (examples.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {examples.map(({ from, to }) => (
          <li key={`${from.id} ${to.id}`} lang="zh-CN">
            <Link href={linkTo.paths(from.id, to.id)}>{say('example', { from: documentTitle(from), to: documentTitle(to) })}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
