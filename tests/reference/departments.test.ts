import { describe, expect, it } from 'vitest'
import { CatalogueError } from '../../server/errors.ts'
import { DEPARTMENTS, departmentReference } from '../../server/reference/departments.ts'
import { ReferenceFile } from '../../server/reference/json.ts'
import { placesFrom } from '../../server/reference/places.ts'
import { zonesFrom } from '../../server/reference/zones.ts'

const EMPTY = { national: [], lines: [], vertical: [], partyAndMass: [], composites: [], municipal: {}, organisations: [] }
const departments = (content: object) => () => departmentReference(new ReferenceFile('departments.json', { ...EMPTY, ...content }))

describe('broken reference data is named', () => {
  it.each([
    ['no list', departments({ lines: 'none' }), /departments\.json: lines should be a list/],
    ['no name', departments({ national: [{ abbr: [], line: 'finance' }] }), /national\[0\]\.name should be a word/],
    [
      'unknown line',
      departments({ composites: [{ name: '教育体育局', short: [], lines: ['sport'] }] }),
      /the line of 教育体育局 should be a key/,
    ],
    ['no year', departments({ national: [{ name: '农业部', abbr: [], line: 'x', until: '18' }] }), /national\[0\]\.until should be a year/],
    ['bad code', () => placesFrom({}, new ReferenceFile('places.json', { added: [['12', '某区', '120000']], former: [] })), /added\[0\]/],
    [
      'unknown kind',
      () =>
        zonesFrom(
          new ReferenceFile('zones.json', { kinds: { 'new-area': '国家级新区' }, zones: [{ name: '某新区', kind: 'x', within: '某市' }] }),
        ),
      /zones\[0\]\.kind should be one of new-area/,
    ],
  ])('%s', (_, load, message) => {
    expect(load).toThrow(CatalogueError)
    expect(load).toThrow(message)
  })
})

describe('the file that ships', () => {
  it('has one line for a body of each level', () => {
    const line = DEPARTMENTS.lines.find(({ key }) => key === 'development-reform')
    expect(line?.local.district).toContain('发展和改革委员会')
    expect(DEPARTMENTS.national.find(({ name }) => name === '国家发展和改革委员会')?.line).toBe('development-reform')
  })
})
