import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../server/evaluation/seeded.ts'
import { compared } from '../../server/wording/compared.ts'
import { marksOf } from '../../server/wording/marks.ts'
import { markedPassages } from '../../server/wording/passage.ts'
import { candidatePairs, HELD_BY_FEW, holdersOf } from '../../server/wording/rarity.ts'
import { type PlacedPassage, placed, resemblance } from '../../server/wording/resemblance.ts'
import { bruteForce } from './bruteForce.ts'

const CITY = { id: 'city', level: 'city', places: ['place:410700', 'place:410000'], issuedOn: '2023-03-01' }
const DISTRICT = { id: 'district', level: 'district', places: ['place:410702', ...CITY.places], issuedOn: '2023-06-01' }
const JILIN = { level: 'province', places: ['place:220000'] }
const NATION = { level: 'national', places: [] }
const WORDS = '全面实施行政许可中介服务收费项目清单管理，清理规范环境检测、招标代理、政府采购代理等涉及的违规收费。'

const passage = (words: string, document: typeof CITY, type: PlacedPassage['type'] = 'Measure'): PlacedPassage =>
  placed({ id: `${document.id}#m1`, type, words, start: 100, line: 7 }, document)

describe('marks', () => {
  it('are in common wherever 18 characters in a row are, and only there where none of 8 are', () => {
    const characters = compared(WORDS).characters
    for (let at = 0; at + 18 <= characters.length; at++) {
      const other = `甲乙丙丁戊己庚辛${characters.slice(at, at + 18)}子丑寅卯辰巳午未`
      const keys = new Set(marksOf(other).map(({ key }) => key))
      expect(marksOf(characters).some(({ key }) => keys.has(key))).toBe(true)
    }
    expect(marksOf('东西南北'.repeat(20)).some(({ key }) => marksOf(characters).some((mark) => mark.key === key))).toBe(false)
    expect(marksOf(characters.slice(0, 17))).toEqual([])
  })
})

describe('a resemblance', () => {
  it('leads from the later and lower measure, with the words of both as they are printed', () => {
    const lower = `1.${WORDS.replace('，', ' ，\n')}（区发展改革局负责）`
    const edge = resemblance(passage(WORDS, CITY), passage(lower, DISTRICT))
    expect(edge).toMatchObject({ type: 'RESEMBLES', from: 'district#m1', to: 'city#m1' })
    const { quote, start, end, quoteThere, startThere, endThere, direction } = edge?.properties ?? {}
    expect(lower.slice(Number(start) - 100, Number(end) - 100)).toBe(quote)
    expect(WORDS.slice(Number(startThere) - 100, Number(endThere) - 100)).toBe(quoteThere)
    expect(String(quote)).toContain('清单管理 ，\n清理')
    expect(direction).toBe('LEVEL_AND_DATE')
  })

  it.each([
    ['the date alone', { ...DISTRICT, level: 'city' }, 'DATE', 'district#m1'],
    ['the level alone', { ...DISTRICT, issuedOn: CITY.issuedOn }, 'LEVEL', 'district#m1'],
    ['the level where a date is unknown', { ...DISTRICT, issuedOn: null as never }, 'LEVEL', 'district#m1'],
    ['nothing: the lower one is earlier', { ...DISTRICT, issuedOn: '2022-01-01' }, null, 'city#m1'],
    ['the date, from the province of another place', { ...DISTRICT, ...JILIN }, 'DATE', 'district#m1'],
    ['nothing: a province of another place has the same date', { ...CITY, ...JILIN, id: 'jilin' }, null, 'city#m1'],
    ['the date, from a district of a place that is not known', { ...DISTRICT, places: [] }, 'DATE', 'district#m1'],
    ['the level of the nation, whose documents have no place', { ...CITY, ...NATION, id: 'nation' }, 'LEVEL', 'city#m1'],
    ['nothing: neither is known', { ...DISTRICT, level: null as never, issuedOn: null as never }, null, 'city#m1'],
  ])('has its direction from %s', (_, document, direction, from) => {
    expect(resemblance(passage(WORDS, CITY), passage(WORDS, document))).toMatchObject({ from, properties: { direction } })
    expect(resemblance(passage(WORDS, document), passage(WORDS, CITY))).toMatchObject({ from, properties: { direction } })
  })

  it('is none where less than half is the same, where no 18 characters in a row are, and between two upstream tasks', () => {
    const other = '支持企业上市融资，扩大直接融资规模，推动金融机构降低贷款利率，缓解小微企业融资难题。'
    expect(resemblance(passage(WORDS, CITY), passage(`${WORDS.slice(0, 24)}${other}${other.slice(3)}`, DISTRICT))).toBeNull()
    expect(resemblance(passage(WORDS, CITY), passage(WORDS.replace(/(.{16})/g, '$1某'), DISTRICT))).toBeNull()
    expect(resemblance(passage(WORDS, CITY, 'UpstreamTask'), passage(WORDS, DISTRICT, 'UpstreamTask'))).toBeNull()
    expect(resemblance(passage(WORDS, DISTRICT), passage(WORDS, CITY, 'UpstreamTask'))).toMatchObject({ properties: { direction: null } })
  })
})

describe('resemblances of 500 passages with 500', () => {
  it('are those that comparing each with each finds', () => {
    const lines = realLines()
    const left = lines.filter((_, at) => at % 3 === 0).slice(0, 500)
    const copies = left.slice(0, 250).map((line, at) => rewritten(line, at))
    const right = [...lines.filter((_, at) => at % 3 === 1).slice(0, 250), ...copies]
    expect([left.length, right.length]).toEqual([500, 500])
    const [marked, others] = [left, right].map((passages) => passages.flatMap((each) => markedPassages(each.document.id, [each])))
    const byId = new Map([...left, ...right].map((each) => [each.id, each]))
    const holders = holdersOf([...(marked ?? []), ...(others ?? [])], () => true)
    const isRare = (mark: number) => new Set(holders.get(mark)?.map(({ document }) => document)).size <= HELD_BY_FEW
    const leftIds = new Set(left.map(({ id }) => id))
    const found = candidatePairs(
      marked ?? [],
      holdersOf(others ?? [], () => true),
      isRare,
    ).flatMap((pair) => {
      const [one, other] = pair.map(({ id }) => byId.get(id))
      const isAcross = pair.filter(({ id }) => leftIds.has(id)).length === 1
      return (isAcross && one && other && resemblance(one, other)) || []
    })
    const expected = bruteForce(left, right, isRare)
    expect(expected.length).toBeGreaterThan(50)
    expect(expected.length).toBeLessThan(250)
    expect(found.map(({ from, to }) => [from, to].sort().join(' ')).sort()).toEqual(expected)
  })
})

/** Long lines of the annotated notices, each file a document. */
function realLines(): readonly PlacedPassage[] {
  return ['development', 'held-out'].flatMap((folder) => {
    const files = readdirSync(path.join(import.meta.dirname, '..', folder)).filter((file) => file.endsWith('.txt'))
    return files.sort().flatMap((file) => {
      const lines = readFileSync(path.join(import.meta.dirname, '..', folder, file), 'utf8')
        .split('\n')
        .filter(({ length }) => length > 30)
      return lines.map((words, at) => ({ ...passage(words, { ...CITY, id: file }), id: `${file}#m${at}` }))
    })
  })
}

/** The words of a passage in another document, with pieces left out: from hardly any to most of them, so that half is about where it stops being alike. */
function rewritten({ words }: PlacedPassage, at: number): PlacedPassage {
  const random = seeded(at)
  const share = at / 250
  const kept = (words.match(/.{1,8}/gu) ?? []).map((piece) => (random() < share ? [...piece].reverse().join('') : piece)).join('')
  const document = { ...DISTRICT, id: `copy-${at % 40}` }
  return { ...passage(kept, document), id: `copy-${at % 40}#m${at}` }
}
