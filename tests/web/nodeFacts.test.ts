import { describe, expect, it } from 'vitest'
import { narrowerGroups } from '../../web/views/node/facts/industry.ts'
import type { MeasureOfIndustry } from '../../web/views/node/operations.ts'

interface Within {
  readonly id: string
  readonly broader: Within | null
}

const MANUFACTURING: Within = { id: 'ind:C', broader: null }
const MEDICINE: Within = { id: 'ind:27', broader: MANUFACTURING }
const DRUGS: Within = { id: 'ind:272', broader: MEDICINE }
const FINANCE: Within = { id: 'ind:J', broader: null }

const measure = (label: string, ...industries: Within[]) =>
  ({
    __typename: 'Measure',
    id: label,
    nodeKind: 'MEASURE',
    label,
    heading: '支持发展',
    text: '',
    policy: null,
    industries: {
      edges: industries.map((industry) => ({
        as: null,
        status: 'RESOLVED',
        reason: null,
        candidates: [],
        evidence: null,
        node: { ...industry, name: industry.id, code: null },
      })),
    },
  }) as unknown as MeasureOfIndustry

describe('measures of narrower industries', () => {
  it('are grouped by the industry that they name, the largest group first', () => {
    const groups = narrowerGroups('ind:C', [measure('1.', MEDICINE), measure('2.', DRUGS, FINANCE), measure('3.', MANUFACTURING, DRUGS)])
    expect(groups.map(({ key, of, total, facts }) => [key, of, total, facts.map(({ node }) => node.title)])).toEqual([
      ['CONCERNS_within', 'ind:272', 2, ['2.支持发展', '3.支持发展']],
      ['CONCERNS_within', 'ind:27', 1, ['1.支持发展']],
    ])
  })

  it('are none of the industry itself, and none of others', () => {
    expect(narrowerGroups('ind:C', [measure('1.', MANUFACTURING), measure('2.', FINANCE)])).toEqual([])
  })
})
