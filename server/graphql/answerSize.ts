import type { ApolloServerPlugin } from '@apollo/server'
import { defaultFieldResolver, type GraphQLField, GraphQLID, type GraphQLSchema, GraphQLString, getNamedType, isObjectType } from 'graphql'
import type { Context } from './context.ts'
import { clientError } from './errors.ts'
import { LIMITS } from './limits.ts'

/** Counts the bytes of text in one answer. Field names and numbers are not counted; the number of fields has its own limit. */
export interface AnswerSize {
  readonly bytes: number
  readonly tooLarge: boolean
  /** Aborted when the answer becomes too large, so that no further database queries run for it. */
  readonly signal: AbortSignal
  /** Counts `bytes` more; returns false if the answer is then too large. */
  take(bytes: number): boolean
  /** Fetches a text of known size; returns null without fetching it if the answer would become too large. */
  fetching<T>(bytes: number, fetch: () => Promise<T>): Promise<T | null>
}

export function createAnswerSize(limit: number = LIMITS.answerBytes): AnswerSize {
  const full = new AbortController()
  let bytes = 0
  const take = (more: number) => {
    bytes += more
    if (bytes > limit) full.abort()
    return !full.signal.aborted
  }
  return {
    get bytes() {
      return bytes
    },
    get tooLarge() {
      return full.signal.aborted
    },
    signal: full.signal,
    take,
    async fetching(size, fetch) {
      if (!take(size)) return null
      const text = await fetch()
      // the text is counted again when it reaches the answer
      if (!full.signal.aborted) bytes -= size
      return text
    },
  }
}

/** Returns `schema` with every text field counting its text before it joins the answer. */
export function countingText(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields()))
      if (holdsText(field)) field.resolve = counting(field.resolve ?? defaultFieldResolver)
  }
  return schema
}

function holdsText({ type }: GraphQLField<unknown, Context>): boolean {
  const named = getNamedType(type)
  return named === GraphQLString || named === GraphQLID
}

type Resolve = NonNullable<GraphQLField<unknown, Context>['resolve']>

function counting(resolve: Resolve): Resolve {
  return (source, args, context, info) => {
    const value = resolve(source, args, context, info)
    return value instanceof Promise ? value.then((text) => counted(text, context.size)) : counted(value, context.size)
  }
}

/** Returns the value, or null once the answer is too large: the answer is then discarded. */
function counted(value: unknown, size: AnswerSize): unknown {
  if (typeof value === 'string') return size.take(Buffer.byteLength(value)) ? value : ''
  if (Array.isArray(value)) return value.map((each) => counted(each, size))
  return value
}

/** Replaces an answer that became too large by one error. */
export const answerSizePlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue: { size } }) => {
      if (!size.tooLarge || response.body.kind !== 'single') return
      const { message, extensions } = clientError(
        'ANSWER_TOO_LARGE',
        `The answer would hold more than ${size.bytes} bytes of text; ${LIMITS.answerBytes} are allowed. Ask for smaller pages (\`first\`) or fewer texts.`,
      )
      response.body.singleResult = { data: null, errors: [{ message, extensions }] }
    },
  }),
}
