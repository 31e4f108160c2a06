import { SearchX, Users } from 'lucide-react'
import { useMemo } from 'react'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { TableFiles } from '../../domain/TableFiles.tsx'
import { useWhoseName } from '../../domain/useWhoseName.ts'
import { useWords } from '../../i18n/words.ts'
import { useSubject } from '../../state/subject.ts'
import type { ChangeState } from '../../state/useAddressState.ts'
import { NetworkFigure } from './NetworkFigure.tsx'
import { NetworkHead } from './NetworkHead.tsx'
import { type FoundNetwork, NetworkOf } from './operations.ts'
import { PartnersTable } from './PartnersTable.tsx'
import { partnersOf } from './partners.ts'
import type { NetworkState } from './state.ts'
import { networkWords } from './words.ts'

interface Props {
  readonly department: string
  readonly state: NetworkState
  readonly change: ChangeState<NetworkState>
}

/** The network of one department, or of its whole function line. */
export function NetworkPage({ department, state, change }: Props) {
  const say = useWords(networkWords)
  const document = state.document === null ? null : [state.document]
  const { data, error, retry } = useScreenQuery(NetworkOf, { department, line: state.line, document })
  const network = data?.network ?? null
  useSubject(network?.department.name)
  return (
    <div className="page department">
      <h1 className="visually-hidden">{say('title')}</h1>
      <NetworkHead department={department} network={network} state={state} change={change} />
      {error && <Failure error={error} onRetry={retry} />}
      {!data && !error && <Loading />}
      {data && !network && (
        <Notice title={say('unknown')} icon={<SearchX size={28} aria-hidden="true" />}>
          <p>{say('unknownHint')}</p>
        </Notice>
      )}
      {network && <Network network={network} state={state} change={change} />}
    </div>
  )
}

function Network({ network, state, change }: Omit<Props, 'department'> & { readonly network: FoundNetwork }) {
  const say = useWords(networkWords)
  const whoseName = useWhoseName()
  const partners = useMemo(() => partnersOf(network.partners), [network])
  const { department, departments, measures, partnerTotal } = network
  const name = whoseName(department, state.line)
  const counts = { name, departments, measures, partners: partners.departments.length }
  const choose = (partner: string | null) => change({ partner, share: 'all' })
  const rows = { department, state, change, onChoose: choose }
  return (
    <>
      <div className="network-summary">
        <h2>{say(state.line ? 'summaryLine' : 'summary', counts)}</h2>
        {network.partners.length > 0 && (
          <TableFiles name="network" asked={{ department: department.id, line: state.line ? 'true' : null, document: state.document }} />
        )}
      </div>
      {network.partners.length === 0 && (
        <Notice title={say('nothing')} icon={<Users size={28} aria-hidden="true" />}>
          <p>{say('nothingHint')}</p>
        </Notice>
      )}
      {partners.departments.length > 0 && (
        <>
          <NetworkFigure centre={{ id: department.id, name }} partners={partners.departments} chosen={state.partner} onChoose={choose} />
          <PartnersTable title={say('partners')} partners={partners.departments} {...rows} />
        </>
      )}
      {partners.collective.length > 0 && (
        <PartnersTable title={say('collective')} hint={say('collectiveHint')} partners={partners.collective} {...rows} />
      )}
      {partnerTotal > network.partners.length && (
        <p className="faint small">{say('cut', { all: partnerTotal, shown: network.partners.length })}</p>
      )}
    </>
  )
}
