import { SearchX } from 'lucide-react'
import { Link } from 'wouter'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { linkTo } from '../../domain/links.ts'
import { NodeChooser } from '../../domain/NodeChooser.tsx'
import { NodeLink } from '../../domain/NodeLink.tsx'
import { documentTitle } from '../../domain/titles.ts'
import { useWords } from '../../i18n/words.ts'
import { useSubject } from '../../state/subject.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { AdoptersTable } from './AdoptersTable.tsx'
import { AdoptionCurve } from './AdoptionCurve.tsx'
import { FirstAdopters } from './FirstAdopters.tsx'
import { ANSWERS } from './marks.ts'
import { AdoptionOf, CorpusCoverage } from './operations.ts'
import type { CorpusState } from './state.ts'
import { TileMap } from './TileMap.tsx'
import { corpus } from './words.ts'

interface Props {
  readonly state: CorpusState
  readonly change: ChangeState<CorpusState>
}

/** The documents that adopted the chosen one: as a tile map, over time, and as a list. */
export function AdoptionPart({ state, change }: Props) {
  const say = useWords(corpus)
  return (
    <section>
      <div className="corpus-choose">
        <NodeChooser
          label={say('choose')}
          placeholder={say('chooseHint')}
          chosen={state.document}
          kinds={['POLICY', 'CITED_DOCUMENT']}
          onChoose={(document) => change({ document, province: null })}
        />
      </div>
      {state.document === null ? (
        <Suggestions onChoose={(document) => change({ document })} />
      ) : (
        <AdoptionOfDocument document={state.document} state={state} change={change} />
      )}
    </section>
  )
}

const SUGGESTED = { words: '', within: false, skipRows: 0, firstRows: 12, skipColumns: 0 }

/** Suggests the documents that most places implement. */
function Suggestions({ onChoose }: { readonly onChoose: (document: string) => void }) {
  const say = useWords(corpus)
  const { data, error, retry } = useScreenQuery(CorpusCoverage, SUGGESTED)
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  return (
    <>
      <h2>{say('suggestions')}</h2>
      <ul className="corpus-suggestions">
        {data.coverageMatrix.rows.map(({ document, counts }) => (
          <li key={document.id} lang="zh-CN">
            <NodeLink id={document.id} kind={document.nodeKind} title={documentTitle(document)} onSelect={onChoose} />
            <span className="faint small">
              {ANSWERS.flatMap((state) => {
                const count = counts.find((each) => each.state === state)?.count
                return count ? [`${say(state)} ${count}`] : []
              }).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function AdoptionOfDocument({ document, state, change }: Props & { readonly document: string }) {
  const say = useWords(corpus)
  const { data, error, retry } = useScreenQuery(AdoptionOf, { document, province: state.province })
  useSubject(data?.adoption && documentTitle(data.adoption.document))
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  const found = data.adoption
  if (!found) {
    return (
      <Notice title={say('unknown')} icon={<SearchX size={28} aria-hidden="true" />}>
        <p>{say('unknownHint')}</p>
      </Notice>
    )
  }
  return (
    <>
      <p className="row corpus-document">
        <NodeLink id={document} kind={found.document.nodeKind} title={documentTitle(found.document)} />
        <span className="faint small">{found.since === null ? say('sinceUnknown') : say('since', { day: found.since })}</span>
        <Link href={linkTo.coverage(document)}>{say('open')}</Link>
      </p>
      {found.adopters.length === 0 ? (
        <p>{say('nobody')}</p>
      ) : (
        <>
          <FirstAdopters adoption={found} />
          <TileMap
            tiles={found.tiles}
            province={found.provinces.find(({ code }) => code === state.province)?.name ?? ''}
            state={state}
            change={change}
          />
          <AdoptionCurve adoption={found} />
          <AdoptersTable adoption={found} />
        </>
      )}
    </>
  )
}
