import { useMemo } from 'react'
import { useQuery } from 'urql'
import { Failure } from '../../components/Failure.tsx'
import { useWords } from '../../i18n/words.ts'
import { narrowerGroups } from './facts/industry.ts'
import { GroupOfFacts } from './GroupOfFacts.tsx'
import { MeasuresOfIndustry } from './operations.ts'
import { facts } from './words.ts'

interface Props {
  readonly industry: string
  readonly onSelect?: ((id: string) => void) | undefined
  readonly heading: 'h2' | 'h3'
}

/** The measures on narrower industries, grouped by industry. */
export function NarrowerMeasures({ industry, onSelect, heading }: Props) {
  const say = useWords(facts)
  const [{ data, error }, run] = useQuery({ query: MeasuresOfIndustry, variables: { industry } })
  const groups = useMemo(() => {
    const narrower = new Set(data?.industries.nodes.map(({ id }) => id))
    narrower.delete(industry)
    return narrowerGroups(narrower, data?.measures.nodes ?? [])
  }, [industry, data])
  if (error) return <Failure error={error} onRetry={() => run({ requestPolicy: 'network-only' })} />
  const { totalCount: count = 0, nodes = [] } = data?.measures ?? {}
  return (
    <>
      {groups.map((group) => (
        <GroupOfFacts key={`${industry} ${group.of}`} group={group} onSelect={onSelect} heading={heading} />
      ))}
      {count > nodes.length && <p className="faint small">{say('cut', { count, shown: nodes.length })}</p>}
    </>
  )
}
