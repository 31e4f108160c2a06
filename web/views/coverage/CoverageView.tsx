import { SearchX } from 'lucide-react'
import { Link } from 'wouter'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { KindMark } from '../../domain/KindMark.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeChooser } from '../../domain/NodeChooser.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { SameWords } from '../../domain/SameWords.tsx'
import { StateToday } from '../../domain/StateMark.tsx'
import { useWords } from '../../i18n/words.ts'
import { today } from '../../state/days.ts'
import { useSubject } from '../../state/subject.ts'
import { useAddressState } from '../../state/useAddressState.ts'
import { MostCited } from './MostCited.tsx'
import { CoverageOf } from './operations.ts'
import { PlacesTable } from './PlacesTable.tsx'
import { coverageQuery } from './state.ts'
import { TasksTable } from './TasksTable.tsx'
import { coverage } from './words.ts'
import './coverage.css'

/** The places that implement a document, and those with no known implementation. */
export function CoverageView() {
  const say = useWords(coverage)
  const [state, change] = useAddressState(coverageQuery)
  return (
    <div className="page coverage">
      <div className="page-head">
        <h1>{say('title')}</h1>
        {state.document === null && <p>{say('intro')}</p>}
      </div>
      <div className="coverage-head">
        <NodeChooser
          label={say('choose')}
          placeholder={say('chooseHint')}
          chosen={state.document}
          kinds={['POLICY', 'CITED_DOCUMENT']}
          onChoose={(document) => change({ document })}
        />
        {state.document !== null && (
          <label className="check">
            <input type="checkbox" checked={state.none} onChange={({ target }) => change({ none: target.checked }, { replace: true })} />
            {say('onlyNone')}
          </label>
        )}
      </div>
      {state.document === null ? <MostCited /> : <CoverageOfDocument document={state.document} onlyNone={state.none} />}
    </div>
  )
}

function CoverageOfDocument({ document, onlyNone }: { readonly document: string; readonly onlyNone: boolean }) {
  const say = useWords(coverage)
  const { data, error, retry } = useScreenQuery(CoverageOf, { document, asOf: today() })
  useSubject(data?.coverage?.document.title ?? data?.coverage?.document.documentNumber)
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  const found = data.coverage
  if (!found) {
    return (
      <Notice title={say('unknown')} icon={<SearchX size={28} aria-hidden="true" />}>
        <p>{say('unknownHint')}</p>
      </Notice>
    )
  }
  const { id, nodeKind, title, documentNumber } = found.document
  return (
    <>
      <div className="row coverage-title">
        <KindMark kind={nodeKind} />
        <NodeLink id={id} kind={nodeKind} title={title ?? documentNumber} />
        <StateToday document={id} />
        {title && documentNumber && <span className="faint small">{documentNumber}</span>}
      </div>
      {found.places.every(({ known }) => !known) && found.policiesWithoutPlace.length === 0 && (
        <p className="coverage-part">
          {say('nobody')} <Link href={linkTo.trace(id)}>{say('itsOwn')}</Link>
        </p>
      )}
      <PlacesTable coverage={found} onlyNone={onlyNone} />
      <TasksTable coverage={found} onlyNone={onlyNone} />
      <SameWords of={id} />
    </>
  )
}
