import fc from 'fast-check'
import { parse, validate } from 'graphql'
import { beforeAll, expect, it } from 'vitest'
import { ERROR_CODES } from '../../../server/graphql/errors.ts'
import { schema } from '../../../server/graphql/schema.ts'
import { describeWithDatabase } from '../database.ts'
import { seedGraphs } from '../seeds.ts'
import { asking } from './ask.ts'
import { KEPT } from './keptQuestions.ts'
import { randomOperation } from './randomOperations.ts'

const SEED = 20_261_122
/** As many as take a quarter of a minute on an idle machine of two cores. */
const OPERATIONS = 150
const { INTERNAL_SERVER_ERROR: _, QUERY_TIMED_OUT: __, DATABASE_UNREACHABLE: ___, ...REFUSALS } = ERROR_CODES
/** Too many words (lists of hundreds of ids) do not come to be parsed; days that do not exist are not valid. */
const EXPECTED = new Set([...Object.keys(REFUSALS), 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'])

describeWithDatabase('operations drawn from the schema', await seedGraphs(), (database) => {
  const ask = asking(database)
  let ids: readonly string[] = []
  beforeAll(async () => {
    const { records } = await database.driver.executeQuery(
      'MATCH (n:Entity) WITH labels(n) AS kind, n.id AS id ORDER BY id WITH kind, collect(id)[..3] AS some UNWIND some AS id RETURN id',
    )
    ids = ['nothing', ...records.map((record) => String(record.get('id')))]
  })

  it('are all answered, with data or with a code that says what is wrong, and with no more statements than fields', async () => {
    let answered = 0
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const { query, variables, fields } = randomOperation(g, schema, ids)
        const { data, codes, questions } = await ask(query, variables)
        expect(codes.filter((code) => !EXPECTED.has(String(code)))).toEqual([])
        expect(data === undefined || data === null ? codes.length : 1).toBeGreaterThan(0)
        expect(questions.filter((question) => !KEPT.has(question)).length).toBeLessThanOrEqual(fields)
        answered += codes.length === 0 ? 1 : 0
      }),
      { seed: SEED, numRuns: OPERATIONS, endOnFailure: true },
    )
    expect(answered).toBeGreaterThan(10)
  })

  it('are valid, but for days that do not exist', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const errors = validate(schema, parse(randomOperation(g, schema, ids).query)).map(({ message }) => message)
        expect(errors.filter((message) => !/day|Date/.test(message))).toEqual([])
      }),
      { seed: SEED, numRuns: 300 },
    )
  })
})
