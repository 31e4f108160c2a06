import { departmentFacts, jurisdictionFacts } from './facts/departments.ts'
import { citedFacts, policyFacts } from './facts/documents.ts'
import type { NodeFactsData } from './facts/facts.ts'
import { industryFacts } from './facts/industry.ts'
import { otherFacts } from './facts/other.ts'
import { measureFacts, sectionFacts, targetFacts, taskFacts } from './facts/parts.ts'
import type { FoundNode } from './operations.ts'

/** All facts of a node, in display order. */
export function factsOf(node: FoundNode): NodeFactsData {
  switch (node.__typename) {
    case 'Policy':
      return policyFacts(node)
    case 'CitedDocument':
      return citedFacts(node)
    case 'Section':
      return sectionFacts(node)
    case 'Measure':
      return measureFacts(node)
    case 'UpstreamTask':
      return taskFacts(node)
    case 'Department':
      return departmentFacts(node)
    case 'Jurisdiction':
      return jurisdictionFacts(node)
    case 'Industry':
      return industryFacts(node)
    case 'Target':
      return targetFacts(node)
    default:
      return otherFacts(node)
  }
}
