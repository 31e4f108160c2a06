import { describe, expect, it } from 'vitest'
import { narrowerGroups } from '../../web/views/node/facts/industry.ts'
import type { MeasureOfIndustry } from '../../web/views/node/operations.ts'

const MANUFACTURING = 'ind:C'
const MEDICINE = 'ind:27'
const DRUGS = 'ind:272'
const FINANCE = 'ind:J'

const measure = (label: string, ...industries: string[]) =>
  ({
    __typename: 'Measure',
    id: label,
    nodeKind: 'MEASURE',
    label,
    heading: '支持发展',
    text: '',
    policy: null,
    industries: {
      edges: industries.map((id) => ({
        as: null,
        status: 'RESOLVED',
        reason: null,
        candidates: [],
        evidence: null,
        node: { id, name: id, code: null },
      })),
    },
  }) as unknown as MeasureOfIndustry

describe('measures of narrower industries', () => {
  it('are grouped by the industry that they name, the largest group first', () => {
    const groups = narrowerGroups(new Set([MEDICINE, DRUGS]), [
      measure('1.', MEDICINE),
      measure('2.', DRUGS, FINANCE),
      measure('3.', MANUFACTURING, DRUGS),
    ])
    expect(groups.map(({ key, of, total, facts }) => [key, of, total, facts.map(({ node }) => node.title)])).toEqual([
      ['CONCERNS_within', 'ind:272', 2, ['2.支持发展', '3.支持发展']],
      ['CONCERNS_within', 'ind:27', 1, ['1.支持发展']],
    ])
  })

  it('are none of the industry itself, and none of others', () => {
    expect(narrowerGroups(new Set([MEDICINE]), [measure('1.', MANUFACTURING), measure('2.', FINANCE)])).toEqual([])
  })
})
