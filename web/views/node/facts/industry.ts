import { named, titled } from '../../../domain/titles.ts'
import type { Found, MeasureOfIndustry } from '../operations.ts'
import { fact, group, groups, lines, listed, plain, stated, withCode } from './build.ts'
import type { Fact, FactGroup, NodeFactsData } from './facts.ts'

/** Facts of an industry. */
export function industryFacts(node: Found<'Industry'>): NodeFactsData {
  return {
    ...plain(node, node.name),
    lines: lines(
      ['industryCode', node.code],
      ['standard', node.standard],
      ['synonyms', node.synonyms.filter((name) => name !== node.name).join('、')],
    ),
    groups: groups(
      stated('CONCERNS_in', node.measures),
      departmentsOf(node.measures.edges.map((edge) => edge.node)),
      listed('BROADER', node.broader),
      listed('BROADER_in', node.narrower),
    ),
  }
}

/** The lead and responsible departments of measures: one row per department and measure, lead departments first. */
function departmentsOf(measures: readonly Found<'Industry'>['measures']['edges'][number]['node'][]): FactGroup {
  const rows = measures.flatMap((measure) =>
    measure.assignments.edges.map((edge) => fact({ ...titled(edge.node), of: named(measure) }, edge)),
  )
  const rank = ({ role }: Fact) => ['LEAD', 'RESPONSIBLE', 'SUPPORT', 'GUIDE'].indexOf(role ?? '')
  return group(
    'ASSIGNED_TO',
    rows.length,
    rows.toSorted((a, b) => rank(a) - rank(b)),
  )
}

/** The measures on each of these industries, one group per industry. */
export function narrowerGroups(narrower: ReadonlySet<string>, measures: readonly MeasureOfIndustry[]): readonly FactGroup[] {
  const found = new Map<string, { readonly name: string; readonly facts: Fact[] }>()
  for (const measure of measures) {
    for (const edge of measure.industries.edges) {
      const { id, name, code } = edge.node
      if (!narrower.has(id)) continue
      const members = found.get(id) ?? { name: withCode({ title: name }, code).title, facts: [] }
      members.facts.push(fact(titled(measure), edge))
      found.set(id, members)
    }
  }
  return [...found.values()]
    .sort((a, b) => b.facts.length - a.facts.length)
    .map(({ name, facts }) => group('CONCERNS_within', facts.length, facts, name))
}
