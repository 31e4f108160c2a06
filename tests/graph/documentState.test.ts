import { describe, expect, it } from 'vitest'
import { type Repeal, stateOn } from '../../server/neo4j/store/documentState.ts'
import type { CitedDocumentRecord, PolicyRecord } from '../../server/neo4j/store/records.ts'

const SILENT: PolicyRecord = {
  kind: 'POLICY',
  id: 'doc:a',
  title: '关于促进消费的若干措施',
  documentNumber: null,
  documentKind: '措施',
  issuerName: null,
  level: 'city',
  place: null,
  year: 2020,
  issuedOn: '2020-03-01',
  publishedOn: null,
  formerIds: [],
  validity: null,
  inForceFrom: null,
  inForceTo: null,
  inForceWords: null,
  inForceToWords: null,
  recordedTo: null,
  draft: false,
  sourceName: null,
  sha256: null,
  sourceUrl: null,
  charCount: 10,
  measureCount: 0,
  alarms: [],
}
const FIVE_YEARS = { inForceFrom: '2020-04-01', inForceTo: '2025-03-31', inForceWords: '本措施自2020年4月1日起施行，有效期5年' }
const RECORDED = { inForceFrom: '2020-04-01', inForceTo: '2025-03-31', inForceWords: '2020年04月01日', inForceToWords: '2025年03月31日' }
const DISPUTED = { ...FIVE_YEARS, recordedTo: '2028-03-31' }
const repealedOn = (on: string | null): Repeal => ({ policy: 'doc:b', on, words: '《关于促进消费的若干措施》同时废止' })

describe('the state of a document on a day', () => {
  it.each<[string, Partial<PolicyRecord>, readonly Repeal[], string, string, string | null]>([
    ['nothing is said', {}, [], '2024-01-01', 'UNKNOWN', null],
    ['it was not yet signed', {}, [], '2020-02-29', 'NOT_YET_IN_FORCE', '2020-03-01'],
    ['signed, not yet in force', FIVE_YEARS, [], '2020-03-31', 'NOT_YET_IN_FORCE', '2020-04-01'],
    ['its first day', FIVE_YEARS, [], '2020-04-01', 'IN_FORCE', '2020-04-01'],
    ['its last day', FIVE_YEARS, [], '2025-03-31', 'IN_FORCE', '2020-04-01'],
    ['the day after', FIVE_YEARS, [], '2025-04-01', 'EXPIRED', '2025-03-31'],
    ['no end is said', { inForceFrom: '2020-04-01' }, [], '2030-01-01', 'IN_FORCE', '2020-04-01'],
    ['the site says so', { validity: '有效' }, [], '2024-01-01', 'IN_FORCE', '2020-03-01'],
    ['the site says it is over', { validity: '失效' }, [], '2024-01-01', 'EXPIRED', null],
    ['the site says it is repealed', { validity: '已废止' }, [], '2024-01-01', 'REPEALED', null],
    ['the site says something else', { validity: '部分有效' }, [], '2024-01-01', 'UNKNOWN', null],
    ['before it is repealed', FIVE_YEARS, [repealedOn('2023-01-01')], '2022-12-31', 'IN_FORCE', '2020-04-01'],
    ['repealed', FIVE_YEARS, [repealedOn('2024-01-01'), repealedOn('2023-01-01')], '2023-01-01', 'REPEALED', '2023-01-01'],
    ['repealed by a text without a day', FIVE_YEARS, [repealedOn(null)], '2023-01-01', 'UNKNOWN', null],
    ['the last day that nobody disputes', DISPUTED, [], '2025-03-31', 'IN_FORCE', '2020-04-01'],
    ['between two last days', DISPUTED, [], '2025-04-01', 'UNKNOWN', null],
    ['after both last days', DISPUTED, [], '2028-04-01', 'EXPIRED', '2028-03-31'],
    ['between two last days, the earlier of the record', { ...FIVE_YEARS, recordedTo: '2024-03-31' }, [], '2024-06-01', 'UNKNOWN', null],
    ['a draft', { ...FIVE_YEARS, draft: true }, [], '2023-01-01', 'DRAFT', null],
  ])('%s', (_, facts, repeals, asOf, state, since) => {
    expect(stateOn(asOf, { ...SILENT, ...facts }, repeals)).toMatchObject({ asOf, state, since })
  })

  it.each([
    ['2024-01-01', '2020年04月01日 … 2025年03月31日'],
    ['2026-01-01', '2025年03月31日'],
  ])('is proved by the words of the day that decides: %s', (asOf, words) => {
    expect(stateOn(asOf, { ...SILENT, ...RECORDED }, []).words).toBe(words)
  })

  it('of a cited document is known only where a held policy repeals it', () => {
    const cited: CitedDocumentRecord = { ...SILENT, kind: 'CITED_DOCUMENT' }
    expect(stateOn('2024-01-01', cited, []).state).toBe('UNKNOWN')
    expect(stateOn('2024-01-01', cited, [repealedOn('2023-01-01')])).toMatchObject({ state: 'REPEALED', repealedBy: 'doc:b' })
  })
})
