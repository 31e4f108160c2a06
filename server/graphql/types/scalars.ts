import { GraphQLError } from 'graphql'
import { isDay } from '../../text/days.ts'
import { builder } from '../builder.ts'

builder.scalarType('Date', {
  description: 'A day as YYYY-MM-DD, for example 2022-06-30.',
  serialize: (value) => value,
  parseValue: (value) => isoDay(value),
})

function isoDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value
  throw new GraphQLError(`Not a day: ${JSON.stringify(value)}. Write it as YYYY-MM-DD, for example 2022-06-30.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
