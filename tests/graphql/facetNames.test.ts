import { expect, test } from 'vitest'
import type { FacetFacts } from '../../server/neo4j/store/facets/facts.ts'
import { namesOf } from '../../server/neo4j/store/facets/policyTable.ts'

const NAMES = new Map([
  [
    'ind:3612',
    { node: { kind: 'INDUSTRY', id: 'ind:3612', name: '新能源车整车制造', code: '3612', synonyms: ['新能源汽车'] }, within: ['ind:361'] },
  ],
  ['ind:361', { node: { kind: 'INDUSTRY', id: 'ind:361', name: '汽车整车制造', code: '361', synonyms: [] }, within: [] }],
  ['place:410702', { node: { kind: 'JURISDICTION', id: 'place:410702', name: '红旗区' }, within: [] }],
]) as unknown as FacetFacts['names']

test.each([
  ['ind:3612', { name: '新能源车整车制造', within: '汽车整车制造', also: ['3612', '新能源汽车'] }],
  ['place:410702', { name: '红旗区', within: null }],
  ['ind:9', { name: null, within: null }],
])('%s is counted under its names', (id, names) => expect(namesOf(NAMES, [])(id)).toEqual(names))
