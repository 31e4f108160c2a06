import type { Request } from 'express'
import { coerceInputValue, GraphQLError, isInputType } from 'graphql'
import { clientError } from '../../graphql/errors.ts'
import { LIMITS } from '../../graphql/limits.ts'
import { nestedDeeper, tooNested } from '../../graphql/nesting.ts'
import { schema } from '../../graphql/schema.ts'
import { STATUS_CHOICES, type StatusChoice } from '../../notes/note.ts'
import { textsParameter } from '../address.ts'

/** Maximum number of rows in a file. */
export const MOST_ROWS = 20_000

/** The parameter `where`, parsed as JSON; undefined if it is missing. */
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

/** `status=DONE&status=NONE`: only tasks with one of these note statuses, or without a note; null for all. */
export function statusesIn(request: Request): readonly StatusChoice[] | null {
  const words = textsParameter(request, 'status')
  const unknown = words?.find((word) => !STATUS_CHOICES.some((status) => status === word))
  if (unknown !== undefined) throw clientError('BAD_USER_INPUT', `\`status\` is ${unknown}; possible values: ${STATUS_CHOICES.join(', ')}.`)
  return words as readonly StatusChoice[] | null
}

/** A parameter validated against the schema like an argument of a query. */
export function argument<T>(type: string, name: string, value: unknown): T | null {
  const inputType = schema.getType(type)
  if (value === undefined || value === '' || !inputType || !isInputType(inputType)) return null
  return coerceInputValue(value, inputType, (path, _, error) => {
    throw new GraphQLError(`\`${[name, ...path].join('.')}\`: ${error.message}`, { extensions: { code: 'BAD_USER_INPUT' } })
  }) as T
}
