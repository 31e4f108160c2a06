import { SearchX } from 'lucide-react'
import { useMemo } from 'react'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useWords } from '../../i18n/words.ts'
import { useSubject } from '../../state/subject.ts'
import { FactsHead } from './FactsHead.tsx'
import { factsOf } from './factsOf.ts'
import { GroupOfFacts } from './GroupOfFacts.tsx'
import { NarrowerMeasures } from './NarrowerMeasures.tsx'
import { FactsOfNode } from './operations.ts'
import { facts } from './words.ts'
import './facts.css'

interface Props {
  readonly id: string
  /** If given, a plain click on another node calls this with its id instead of leaving the page. */
  readonly onSelect?: (id: string) => void
  /** `h1` if it fills the whole page. */
  readonly heading?: 'h1' | 'h2'
}

/** All facts and relationships of a node, grouped by kind, each with the words that prove it. */
export function NodeFacts({ id, onSelect, heading = 'h2' }: Props) {
  const say = useWords(facts)
  const { data, error, retry } = useScreenQuery(FactsOfNode, { id })
  const found = useMemo(() => (data?.node ? factsOf(data.node) : null), [data])
  useSubject(heading === 'h1' ? found?.title : null)
  if (error) return <Failure error={error} onRetry={retry} />
  if (!data) return <Loading />
  if (!found) {
    return (
      <Notice heading={heading} title={say('unknown')} icon={<SearchX size={28} aria-hidden="true" />}>
        <p>{say('unknownHint')}</p>
      </Notice>
    )
  }
  const below = heading === 'h1' ? 'h2' : 'h3'
  return (
    <article className="facts">
      <FactsHead facts={found} onSelect={onSelect} heading={heading} />
      {found.groups.length === 0 && <p className="faint small">{say('noRelations')}</p>}
      <div className="facts-groups">
        {found.groups.map((group) => (
          <GroupOfFacts key={`${id} ${group.key}`} group={group} onSelect={onSelect} heading={below} />
        ))}
        {found.kind === 'INDUSTRY' && <NarrowerMeasures industry={id} onSelect={onSelect} heading={below} />}
      </div>
    </article>
  )
}
