import type { RegisteredDocument } from '../../reference/register.ts'
import { builder } from '../builder.ts'

export const RegisterEntry = builder.objectRef<RegisteredDocument>('RegisterEntry').implement({
  description: 'The entry of a document in the register of national documents.',
  fields: (t) => ({
    number: t.exposeString('number', { complexity: 0, description: '文号 in its normal form.' }),
    title: t.exposeString('title', { complexity: 0, description: 'Full title.' }),
    issuer: t.exposeString('issuer', { complexity: 0, description: 'Who issued it.' }),
    issuedOn: t.expose('issued', {
      type: 'Date',
      nullable: true,
      complexity: 0,
      description: 'Day of signature; null if it is not listed.',
    }),
    sure: t.exposeBoolean('sure', {
      complexity: 0,
      description:
        'true: `source` prints number and title together. false: the entry rests on general knowledge only, so the number is a suggestion and links no documents.',
    }),
    source: t.exposeString('source', {
      nullable: true,
      complexity: 0,
      description: 'The notice or public page that prints number and title together; null if `sure` is false.',
    }),
  }),
})
