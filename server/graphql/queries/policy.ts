import type { PolicyRecord } from '../../neo4j/store/records.ts'
import { builder } from '../builder.ts'
import { type Context, nodeOfKind } from '../context.ts'
import { numberAsked } from '../documentNumber.ts'
import { clientError } from '../errors.ts'
import { Policy } from '../types/refs.ts'

builder.queryField('policy', (t) =>
  t.field({
    type: Policy,
    nullable: true,
    description:
      'One held policy, by id or by document number in any usual form; null if there is none. INVALID_DOCUMENT_NUMBER if the number cannot be parsed, or if it fits several orders.',
    args: {
      id: t.arg.id({ description: 'Id of the policy.' }),
      documentNumber: t.arg.string({
        description: '文号 in any usual form: 津滨政发[2020]20号, 2022年国办发第30号, 国务院令第722号, 722号令.',
      }),
    },
    resolve: (_, { id, documentNumber }, context) => {
      if (id != null && documentNumber == null) return nodeOfKind(context, 'POLICY', id)
      if (documentNumber != null && id == null) return policyNumbered(context, documentNumber)
      throw clientError('BAD_USER_INPUT', 'Give either `id` or `documentNumber`.')
    },
  }),
)

async function policyNumbered({ store }: Context, words: string): Promise<PolicyRecord | null> {
  const asked = numberAsked(words)
  const documents = await store.documentsByNumber(asked)
  const numbers = [...new Set(documents.flatMap(({ documentNumber }) => documentNumber ?? []))]
  if (asked.kind === 'order' && numbers.length > 1)
    throw clientError('INVALID_DOCUMENT_NUMBER', `This may be ${numbers.join(', ')}. Add the issuer.`)
  return documents.find((one) => one.kind === 'POLICY') ?? null
}
