import { beforeAll, describe, expect, it } from 'vitest'
import { documentReader } from '../../server/cli/reader.ts'
import { plainDocument } from '../../server/formats/txt.ts'
import { createLoader } from '../../server/neo4j/loading/loader.ts'
import { createStore } from '../../server/neo4j/store.ts'
import { REVIEW_KINDS, type ReviewKind } from '../../server/review/finding.ts'
import type { ReviewFinding } from '../../server/review/review.ts'
import { reviewed } from '../../server/review/reviewed.ts'
import { type Notice, notices, type Planted, plantedInto, REPEALING } from '../review/planter.ts'
import { describeWithDatabase } from './database.ts'

const TODAY = '2026-01-01'
/** A fault shows at the measure or mark that follows it. */
const NEAR = 700

describeWithDatabase('the review of drafts', [], (database) => {
  const held: readonly Notice[] = notices('tests/held-out', 'tests/development', 'seeds')
  const clean = notices('tests/held-out').slice(0, 20)
  const planted = plantedInto(held, held, 20)
  const store = createStore(database.driver)
  const findings = async (name: string, text: string) =>
    (await reviewed(plainDocument(name, Buffer.from(text)), { store, today: TODAY })).findings

  beforeAll(async () => {
    const loader = await createLoader(database, documentReader, 'test')
    for (const { name, text } of [...held, { name: 'repealing.txt', text: REPEALING }])
      await loader.load(plainDocument(name, Buffer.from(text)))
  })

  describe('with seeded faults', () => {
    it.each(REVIEW_KINDS)('finds nine in ten of %s', async (kind: ReviewKind) => {
      const own = planted.filter((each) => each.kind === kind)
      expect(own.length).toBeGreaterThanOrEqual(5)
      const missed: string[] = []
      for (const each of own) if (!isFound(each, await findings(each.name, each.text))) missed.push(shown(each))
      if (process.env.REVIEW_REPORT) console.log(kind, own.length - missed.length, 'of', own.length, missed.join('\n'))
      expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(own.length * 0.1)
    })
  })

  it('leaves twenty clean notices in peace: at most one doubt in 3,000 characters', async () => {
    const doubts: string[] = []
    let characters = 0
    for (const { name, text } of clean) {
      characters += text.length
      for (const { kind, severity, words } of await findings(name, text)) if (severity !== 'NOTE') doubts.push(`${name} ${kind} ${words}`)
    }
    if (process.env.REVIEW_REPORT) console.log(doubts.length, 'doubts in', characters, '\n', doubts.join('\n'))
    expect(doubts.length, doubts.join('\n')).toBeLessThanOrEqual(characters / 3000)
  })
})

/** A made-up notice of this city that cites a plan which is not held. */
const citing = (city: string) =>
  [
    `${city}市数字政府建设工作方案`,
    '为贯彻落实《河南省数字政府建设总体规划》（豫政〔2022〕17号），制定本方案。',
    '一、主要任务',
    '（一）精简材料。',
    `${city}市人民政府`,
    '2023年3月1日',
  ].join('\n')

describeWithDatabase('a document that is only cited', [], (database) => {
  it('has the number that two policies print with its title', async () => {
    const loader = await createLoader(database, documentReader, 'test')
    const draft = citing('新乡').replace('17号', '71号')
    const kinds = async () => {
      const store = createStore(database.driver)
      return (await reviewed(plainDocument('draft.txt', Buffer.from(draft)), { store, today: TODAY })).findings.map(({ kind }) => kind)
    }
    await loader.load(plainDocument('1.txt', Buffer.from(citing('安阳'))))
    expect(await kinds()).toEqual(['CITATION_UNKNOWN'])
    await loader.load(plainDocument('2.txt', Buffer.from(citing('鹤壁'))))
    expect(await kinds()).toEqual(['CITATION_CONTRADICTORY'])
  })
})

const isFound = ({ kind, at }: Planted, findings: readonly ReviewFinding[]) =>
  findings.some((finding) => finding.kind === kind && Math.abs(finding.start - at) < NEAR)

const shown = ({ kind, name, text, at }: Planted) => `${kind} in ${name}: ${text.slice(Math.max(0, at - 30), at + 80)}`
