import { formatDocument } from '@urql/core'
import {
  type DocumentNode,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
} from 'graphql'
import { expect, test } from 'vitest'
import { costError } from '../../server/graphql/costPlugin.ts'
import { schema } from '../../server/graphql/schema.ts'
import { DeskTasks } from '../../web/views/desk/operations.ts'
import { FULL_PAGE } from '../../web/views/desk/useWholeList.ts'

const modules = import.meta.glob<Record<string, DocumentNode>>('../../web/{domain,views/*}/{operations,queries}.ts', { eager: true })
/** As the page sends them: its client asks for the type of everything. */
const operations = Object.values(modules).flatMap((module) =>
  Object.entries(module).flatMap(([name, written]) => {
    const document = formatDocument(written)
    return document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [[name, document, definition] as const] : [],
    )
  }),
)

/** Any value of a type: what it is does not matter, that it is given does. */
function anyOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anyOf(type.ofType)
  if (isListType(type)) return [anyOf(type.ofType)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type)) return {}
  return { Int: 50, Float: 1, Boolean: true, Date: '2022-06-30' }[type.name] ?? 'x'
}

test.each(operations)('the server does not find %s too much', (_, document, operation) => {
  const given = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const input = typeFromAST(schema, type as never) as unknown as GraphQLInputType
    return [variable.name.value, anyOf(input)]
  })
  expect(costError(schema, document, operation, Object.fromEntries(given))?.message ?? null).toBeNull()
})

test.each([
  [200, true],
  [FULL_PAGE, false],
])('the server does not find a page of %d tasks of the desk too much', (first, counted) => {
  const sent = formatDocument(DeskTasks)
  const [operation] = sent.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('DeskTasks begins with its operation')
  const given = { where: {}, orderBy: 'DOCUMENT_ASC', first, after: 'x', counted, asOf: '2022-06-30' }
  expect(costError(schema, sent, operation, given)?.message ?? null).toBeNull()
})
