import type { ApolloServerPlugin } from '@apollo/server'
import { complexityFromQuery } from '@pothos/plugin-complexity'
import {
  type ASTNode,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import type { Context } from './context.ts'
import { clientError } from './errors.ts'
import { LIMITS } from './limits.ts'
import { literalsNestedDeeper, nestedDeeper, tooNested } from './nesting.ts'

type Variables = Readonly<Record<string, unknown>>

/** Refuses a query before it runs if it is nested too deep, could return too many fields, or has too many aliases. */
export const costPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (operation && operation.operation !== 'query')
        throw badRequest(clientError('BAD_USER_INPUT', `Only queries are answered here, not ${operation.operation}s.`))
      if (nestedDeeper(request.variables, LIMITS.nesting)) throw badRequest(tooNested('The variables are'))
      const error = operation ? rememberedCostError(schema, document, operation, request.variables ?? {}) : null
      if (error) throw badRequest(error)
    },
  }),
}

const badRequest = ({ message, extensions }: GraphQLError) =>
  new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } })

/**
 * The check results of operations without variables. Apollo returns the same document object for the same text, so a repeated query is not
 * checked again. An entry disappears when Apollo drops the document.
 */
const remembered = new WeakMap<OperationDefinitionNode, GraphQLError | null>()

function rememberedCostError(...asked: Parameters<typeof costError>): GraphQLError | null {
  const operation = asked[2]
  const known = remembered.get(operation)
  if (known !== undefined) return known
  const error = costError(...asked)
  if (!operation.variableDefinitions?.length) remembered.set(operation, error)
  return error
}

/** The error for an operation that exceeds a limit, or null. Introspection costs nothing, except for its aliases. */
export function costError(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): GraphQLError | null {
  const aliases = aliasCount(document)
  if (aliases > LIMITS.aliases) {
    return clientError(
      'TOO_MANY_ALIASES',
      `The query has ${aliases} aliases; ${LIMITS.aliases} are allowed. Ask for lists with \`in\` instead.`,
    )
  }
  if (literalsNestedDeeper(document, LIMITS.nesting)) return tooNested('The values in the query are')
  if (asksSchemaOnly(operation)) return null
  const questions = topFields(document, operation.selectionSet)
  if (questions > LIMITS.questions) {
    const message = `The query has ${questions} fields at its top level; ${LIMITS.questions} are allowed. Send the others in a separate request.`
    return clientError('QUERY_TOO_COMPLEX', message)
  }
  const cost = costOf(schema, document, operation, variables)
  if (cost === null) return null
  if (cost.depth > LIMITS.depth) {
    return clientError('QUERY_TOO_DEEP', `The query is ${cost.depth} levels deep; ${LIMITS.depth} are allowed.`)
  }
  if (cost.complexity > LIMITS.complexity) {
    const message = `The answer could hold ${cost.complexity} fields; ${LIMITS.complexity} are allowed. Ask for smaller pages (\`first\`) or fewer fields.`
    return clientError('QUERY_TOO_COMPLEX', message)
  }
  return null
}

/** Depth and number of fields of the operation; null if the variables are invalid, which the execution reports better. */
function costOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  try {
    return complexityFromQuery({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments] }, { schema, variables: { ...variables } })
  } catch (error) {
    if (error instanceof GraphQLError) return null
    throw error
  }
}

function aliasCount(document: DocumentNode): number {
  let count = 0
  const enter = (node: ASTNode) => {
    if (node.kind === Kind.FIELD && node.alias) count += 1
  }
  visit(document, { enter })
  return count
}

/** Number of top-level fields of an operation, fragments included. Repeated fields with the same response name count once. */
function topFields(document: DocumentNode, top: SelectionSetNode): number {
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  )
  const names = new Set<string>()
  const entered = new Set<SelectionSetNode>()
  const enter = (selectionSet: SelectionSetNode | undefined): void => {
    if (!selectionSet || entered.has(selectionSet)) return
    entered.add(selectionSet)
    for (const each of selectionSet.selections) {
      if (each.kind === Kind.FIELD) names.add((each.alias ?? each.name).value)
      else enter(each.kind === Kind.INLINE_FRAGMENT ? each.selectionSet : fragments.get(each.name.value)?.selectionSet)
    }
  }
  enter(top)
  return names.size
}

function asksSchemaOnly({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'))
}
