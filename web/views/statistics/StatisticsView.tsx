import { useStore } from '@nanostores/react'
import { Database } from 'lucide-react'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { model } from '../../i18n/model.ts'
import { pluralOf } from '../../i18n/pluralOf.ts'
import { useWords } from '../../i18n/words.ts'
import { $language } from '../../state/language.ts'
import { kindSlug } from '../../styles/palette.ts'
import { Accuracy } from './Accuracy.tsx'
import { AlarmCounts } from './AlarmCounts.tsx'
import { Conflicts } from './Conflicts.tsx'
import { DocumentTable } from './DocumentTable.tsx'
import { GraphStatistics } from './operations.ts'
import { RuleFigures } from './RuleFigures.tsx'
import { Sureness } from './Sureness.tsx'
import { statistics as words } from './words.ts'
import './statistics.css'

/** The size of the graph, its certainty, and the documents it lacks most. */
export function StatisticsView() {
  const say = useWords(words)
  return (
    <div className="page statistics">
      <div className="page-head">
        <h1>{say('title')}</h1>
        <p>{say('intro')}</p>
      </div>
      <Figures />
    </div>
  )
}

function Figures() {
  const say = useWords(words)
  const sayModel = useWords(model)
  const language = useStore($language)
  const { data, error, retry } = useScreenQuery(GraphStatistics, {})
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  const { statistics, policies, documents, readingRules } = data
  if (policies.totalCount === 0) {
    return (
      <Notice title={say('empty')} icon={<Database size={28} aria-hidden="true" />}>
        <p>{say('emptyHint')}</p>
      </Notice>
    )
  }
  return (
    <>
      <section aria-label={say('nodes')}>
        <ul className="figures">
          {statistics.nodes.map(({ kind, count }) => (
            <li key={kind} className={`card figure kind-${kindSlug(kind)}`}>
              <strong>{count.toLocaleString('en-US').replaceAll(',', ' ')}</strong>
              <span>{pluralOf(sayModel(kind), count, language)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say('documents')}</h2>
        <DocumentTable first={policies} />
      </section>
      <div className="statistics-two">
        <section>
          <h2>{say('sureness')}</h2>
          <p className="faint small">{say('surenessHint')}</p>
          <Sureness relations={statistics.relations} statuses={statistics.statuses} />
        </section>
        <section>
          <h2>{say('citedMost')}</h2>
          <p className="faint small">{say('citedMostHint')}</p>
          <ol className="cited-most">
            {documents.nodes.map(({ id, title, documentNumber, citedBy }) => (
              <li key={id}>
                <NodeLink id={id} kind="CITED_DOCUMENT" title={title ?? documentNumber} />
                <span className="faint small">
                  {title && documentNumber ? `${documentNumber} · ` : ''}
                  {say('cited', { count: citedBy.totalCount })}
                </span>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <AlarmCounts alarms={statistics.alarms} />
      <Conflicts />
      <Accuracy />
      <RuleFigures rules={readingRules} />
      {statistics.contentHash && (
        <p className="faint small">
          {say('hash')}: <code>{statistics.contentHash}</code> {say('hashHint')}
        </p>
      )}
    </>
  )
}
