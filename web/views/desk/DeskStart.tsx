import { Link } from 'wouter'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeChooser } from '../../domain/NodeChooser.tsx'
import { useWords } from '../../i18n/words.ts'
import { BusiestDepartments } from './operations.ts'
import { desk } from './words.ts'

/** The desk before a bureau is chosen: a field to choose one, and those with the most tasks. */
export function DeskStart({ onChoose }: { readonly onChoose: (department: string) => void }) {
  const say = useWords(desk)
  const { data, error, retry } = useScreenQuery(BusiestDepartments, {})
  return (
    <div className="desk-start">
      <div className="page">
        <div className="page-head">
          <h1>{say('title')}</h1>
          <p>{say('intro')}</p>
        </div>
        <NodeChooser label={say('choose')} placeholder={say('chooseHint')} chosen={null} kinds={['DEPARTMENT']} onChoose={onChoose} />
        <h2 className="desk-most">{say('most')}</h2>
        {error && <Failure error={error} onRetry={retry} />}
        {!data && !error && <Loading />}
        <ul className="desk-busiest">
          {data?.departments.nodes.map(({ id, name, taskCount }) => (
            <li key={id}>
              <Link className="card" href={linkTo.desk(id)}>
                <span lang="zh-CN">{name}</span>
                <span className="faint small">{say('taskCount', { count: taskCount?.all ?? 0 })}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
