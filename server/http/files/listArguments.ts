import { coerceInputValue, GraphQLError, isInputType } from 'graphql'
import { clientError } from '../../graphql/errors.ts'
import { LIMITS } from '../../graphql/limits.ts'
import { nestedDeeper, tooNested } from '../../graphql/nesting.ts'
import { schema } from '../../graphql/schema.ts'

/** More rows than this are no list that anybody takes away. */
export const MOST_ROWS = 20_000

/** The parameter `where` as JSON; undefined where it is left out. */
export function parsed(json: unknown): unknown {
  if (json === undefined || json === '') return undefined
  const value = fromJson(String(json))
  if (nestedDeeper(value, LIMITS.nesting)) throw tooNested('`where` is')
  return value
}

function fromJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw clientError(
      'BAD_USER_INPUT',
      '`where` is not JSON. Write it as in the variables of a GraphQL query: {"line": ["财政"], "role": ["LEAD"]}.',
    )
  }
}

/** A value of the address, checked against the type of the schema as an argument of a query would be. */
export function argument<T>(type: string, name: string, value: unknown): T | null {
  const inputType = schema.getType(type)
  if (value === undefined || value === '' || !inputType || !isInputType(inputType)) return null
  return coerceInputValue(value, inputType, (path, _, error) => {
    throw new GraphQLError(`\`${[name, ...path].join('.')}\`: ${error.message}`, { extensions: { code: 'BAD_USER_INPUT' } })
  }) as T
}
