import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CITY, fixtureGraphs, NATIONAL, ZONE } from '../../graph/fixture.ts'
import { describeWithDatabase } from '../database.ts'
import { asking } from './ask.ts'

const FOLDER = 'server/graphql/cookbook'
/** The ids that the recipes name by default are of the seeds; here they are asked about the documents of this test. */
const SUBJECTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '06': { id: `${ZONE}#m1.` },
  '07': { document: NATIONAL },
  '11': { left: ZONE, right: NATIONAL },
  '12': { department: 'dept:天津市:天津市财政局', document: NATIONAL },
  '14': { id: CITY },
  '17': { document: NATIONAL },
  '22': { place: 'place:120000' },
}

describeWithDatabase('the cookbook', fixtureGraphs(), (database) => {
  const ask = asking(database)

  it.each(readdirSync(FOLDER))('%s runs and brings something', async (name) => {
    const { data, codes } = await ask(readFileSync(`${FOLDER}/${name}`, 'utf8'), SUBJECTS[name.slice(0, 2)] ?? {})
    expect(codes).toEqual([])
    for (const answer of Object.values(data)) expect(answer).not.toBeNull()
  })
})
