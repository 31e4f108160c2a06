import { describe, expect, it } from 'vitest'
import { documentNamed } from '../../server/mcp/names/documents.ts'
import type { DocumentRecord } from '../../server/neo4j/store/records.ts'
import type { Store } from '../../server/neo4j/store.ts'
import { POLICY } from './stubStore.ts'

const numbered = (documentNumber: string): DocumentRecord => ({ ...POLICY, id: `doc:${documentNumber}`, documentNumber })

/** A store that holds these documents. */
const holding = (...documents: readonly DocumentRecord[]) =>
  ({
    nodes: async () => new Map(),
    list: async (_: string, { where }: { where: readonly (readonly { values: readonly string[] }[])[] }) => ({
      edges: documents
        .filter(({ documentNumber }) => where.flat().some(({ values }) => values.includes(documentNumber ?? '')))
        .map((node) => ({ node })),
    }),
    documentsByNumber: async (asked: { ending: string }) =>
      documents.filter(({ documentNumber }) => documentNumber?.endsWith(asked.ending)),
  }) as unknown as Store

describe('a document that an assistant names by its number', () => {
  it.each(['国办发〔2022〕30号', '国办发[2022]30号', '2022年国办发第30号', '国办发2022-30'])('%s', async (given) => {
    const found = await documentNamed(holding(numbered('国办发〔2022〕30号'), numbered('国办发〔2022〕3号')), 'document', given)
    expect(found).toMatchObject({ kind: 'one', node: { documentNumber: '国办发〔2022〕30号' } })
  })

  it('is a candidate for the number of an order alone, which others may have', async () => {
    const [national, local] = [numbered('国务院令第722号'), numbered('昆明市人民政府令第722号')]
    expect(await documentNamed(holding(national), 'document', '722号令')).toMatchObject({
      kind: 'ambiguous',
      candidates: [{ id: national.id }],
    })
    expect(await documentNamed(holding(national), 'document', '国务院令第722号')).toMatchObject({ kind: 'one', node: { id: national.id } })
    expect(await documentNamed(holding(national, local), 'document', '722号令')).toMatchObject({ kind: 'ambiguous' })
    expect(await documentNamed(holding(), 'document', '722号令')).toMatchObject({ kind: 'not held' })
  })
})
