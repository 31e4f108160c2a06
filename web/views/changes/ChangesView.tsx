import { Rss } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { DayInput, isNoDay } from '../../domain/DayInput.tsx'
import { NodeChooser } from '../../domain/NodeChooser.tsx'
import { useWords } from '../../i18n/words.ts'
import { keepingCorrections } from '../../state/asRead.ts'
import { dayIn } from '../../state/days.ts'
import { useAddressState } from '../../state/useAddressState.ts'
import { ChangeTable } from './ChangeTable.tsx'
import { ChangesSince } from './operations.ts'
import { aboutNode, changesQuery, feedAddress, filterIn, nodeIn } from './state.ts'
import { changesWords as words } from './words.ts'

/** Changes made by loads since a version or a day: all of them, or those about a department, a place, a document or a saved search. */
export function ChangesView() {
  const say = useWords(words)
  const [state, change] = useAddressState(changesQuery)
  const filter = filterIn(state.where)
  const narrowed = state.document !== null || state.where !== null || state.version !== null
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say('title')}</h1>
        <p>{say('intro')}</p>
      </div>
      <div className="row">
        <NodeChooser
          label={say('about')}
          placeholder={say('aboutHint')}
          chosen={nodeIn(state.document, filter)}
          kinds={['DEPARTMENT', 'JURISDICTION', 'POLICY', 'CITED_DOCUMENT']}
          onChoose={(id) => change({ ...aboutNode(id), title: null })}
        />
        {state.version === null && <From day={state.from} onChange={(from) => change({ from })} />}
        {(narrowed || state.from !== null) && (
          <button
            type="button"
            className="button"
            onClick={() => change({ document: null, where: null, title: null, from: null, version: null })}
          >
            {say('everything')}
          </button>
        )}
      </div>
      {filter === undefined ? <Notice title={say('unreadable')} role="alert" /> : <Changes filter={filter} />}
      <p className="row">
        <Rss size={15} aria-hidden="true" />
        <span>{say('feed')}</span>
        <a href={keepingCorrections(feedAddress('atom', state))}>Atom</a>
        <a href={keepingCorrections(feedAddress('json', state))}>JSON</a>
      </p>
    </div>
  )
}

/** First day of the list; if empty, all stored changes are listed. */
function From({ day, onChange }: { readonly day: string | null; readonly onChange: (day: string | null) => void }) {
  const say = useWords(words)
  const [written, write] = useState(day ?? '')
  useEffect(() => write(day ?? ''), [day])
  const commit = () => {
    if (!isNoDay(written) && dayIn(written) !== day) onChange(dayIn(written))
  }
  return <DayInput className="field" label={say('from')} written={written} write={write} commit={commit} noDay={say('noDay')} />
}

function Changes({ filter }: { readonly filter: ReturnType<typeof filterIn> }) {
  const say = useWords(words)
  const [{ document, from, version }] = useAddressState(changesQuery)
  const asked = { where: filter ?? null, document, sinceDate: version === null ? from : null, sinceVersion: version }
  const { data, error, retry } = useScreenQuery(ChangesSince, asked)
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  const { changes } = data
  return (
    <>
      {changes.totalCount === 0 ? (
        <Notice title={say('none')}>
          <p>{say('noneHint')}</p>
        </Notice>
      ) : (
        <ChangeTable key={JSON.stringify(asked)} first={changes} asked={asked} />
      )}
      {changes.keptSince && <p className="faint small">{say('keptSince', { at: changes.keptSince.slice(0, 10) })}</p>}
      {changes.version && (
        <p className="faint small">
          {say('version')}: <code>{changes.version}</code> {say('versionHint')}
        </p>
      )}
    </>
  )
}
