import { readFileSync } from 'node:fs'
import { buildSchema, type DocumentNode, validate } from 'graphql'
import { expect, test } from 'vitest'
import { typesOf, writtenOperations } from '../../web/api/generateTypes.ts'

const printed = readFileSync('server/graphql/schema.graphql', 'utf8')
const modules = import.meta.glob<Record<string, DocumentNode>>('../../web/{domain,views/*}/operations.ts', { eager: true })
const operations = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(module).map(([name, document]) => [`${path.split('/').at(-2)}: ${name}`, document] as const),
)

test('the types of the operations are made from the printed schema', async () => {
  const same = readFileSync('web/api/generated/operations.d.ts', 'utf8') === (await typesOf(printed, writtenOperations()))
  expect(same, 'run `npm run schema`').toBe(true)
})

test.each(operations)('%s is valid', (_, document) => {
  expect(validate(buildSchema(printed), document).map(({ message }) => message)).toEqual([])
})
