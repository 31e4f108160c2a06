import { builder } from '../builder.ts'
import { nodeOfKind } from '../context.ts'
import { clientError } from '../errors.ts'
import { Policy } from '../types/refs.ts'

builder.queryField('policy', (t) =>
  t.field({
    type: Policy,
    nullable: true,
    description: 'One policy whose text is held, by its id or by its document number in any style of brackets; null where there is none.',
    args: {
      id: t.arg.id({ description: 'Id of the policy.' }),
      documentNumber: t.arg.string({ description: '文号, for example 津滨政发[2020]20号.' }),
    },
    resolve: (_, { id, documentNumber }, context) => {
      if (id != null && documentNumber == null) return nodeOfKind(context, 'POLICY', id)
      if (documentNumber != null && id == null) return context.store.policyByNumber(documentNumber)
      throw clientError('BAD_USER_INPUT', 'Give either `id` or `documentNumber`.')
    },
  }),
)
