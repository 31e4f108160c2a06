import type { ApolloServerPlugin } from '@apollo/server'
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLBoolean,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { Context } from './context.ts'
import { clientError } from './errors.ts'

const ARGUMENT = 'corrections'

/**
 * Returns `schema` with a `corrections` argument on every root field. All fields of a request must agree on it: one request is answered
 * from one graph, because nodes are fetched together for all its lists.
 */
export function withCorrectionsArgument(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}))
    field.args = [
      ...field.args,
      {
        name: ARGUMENT,
        description:
          'false: the graph as read by the rules, without corrections made by people. Must be the same for all fields of a request.',
        type: GraphQLBoolean,
        defaultValue: true,
        deprecationReason: null,
        extensions: {},
        astNode: null,
      },
    ]
  return schema
}

/** Answers a request with `corrections: false` from the uncorrected graph, and reports it in `extensions.corrections`. */
export const correctionsPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, operation, document, request, contextValue }) => {
      const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], request.variables ?? {})
      // Invalid variables are refused later, by the execution.
      if (!coerced || !operation) return
      const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
      const fields = schema.getQueryType()?.getFields() ?? {}
      const asked = new Set(
        rootFields(operation.selectionSet, fragments).flatMap((node) => {
          const field = fields[node.name.value]
          return field ? [getArgumentValues(field, node, coerced)[ARGUMENT] !== false] : []
        }),
      )
      if (asked.size > 1)
        throw clientError(
          'BAD_USER_INPUT',
          '`corrections` must be the same for all fields of a request. Send the other fields in a separate request.',
        )
      if (asked.has(false)) contextValue.leaveOutCorrections()
    },
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single' || !contextValue.asRead) return
      response.body.singleResult.extensions = { ...response.body.singleResult.extensions, corrections: false }
    },
  }),
}

function rootFields({ selections }: SelectionSetNode, fragments: readonly FragmentDefinitionNode[]): readonly FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection]
    const spread = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.find(({ name }) => name.value === selection.name.value) : selection
    return spread ? rootFields(spread.selectionSet, fragments) : []
  })
}
