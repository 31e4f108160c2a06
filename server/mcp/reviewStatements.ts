import { titleOf } from '../neo4j/store/titles.ts'
import type { Store } from '../neo4j/store.ts'
import type { Statement } from './answer.ts'
import { passageOf } from './draft.ts'
import type { Reviewed } from './reply.ts'
import { statementsOf } from './statement.ts'
import { thingOf } from './thing.ts'

/** Review findings as statements about the draft. The draft is not in the graph, so the quotes are words of the submitted text. */
export async function reviewStatements(store: Store, { draft }: Reviewed, shown: Reviewed['findings']): Promise<Statement[]> {
  const nodes = await store.nodes(shown.flatMap(({ source }) => source ?? []))
  const told = [...nodes.values()]
  const proofs = await statementsOf(
    store,
    told.map((node) => ({ says: titleOf(node), subject: node, words: passageOf(node) })),
  )
  const subject = { id: 'draft', kind: 'DRAFT', name: draft.title ?? 'draft', detail: draft.number, link: '/review' }
  return shown.map(({ kind, severity, name, why, advice, words, start, end, line, source }) => {
    const at = told.findIndex(({ id }) => id === source)
    const [node, proof] = [told[at], proofs[at]]
    return {
      says: `${severity}, line ${line}: ${name}. ${why} ${advice}`,
      relation: kind,
      subject,
      object: node ? thingOf(node) : null,
      document: null,
      quote: words,
      start,
      end,
      line,
      cut: false,
      status: null,
      reason: null,
      candidates: [],
      rule: null,
      confidence: null,
      link: proof?.link ?? subject.link,
      passages:
        proof?.document && proof.quote !== null && proof.start !== null && proof.end !== null
          ? [
              {
                what: 'told by',
                document: proof.document,
                quote: proof.quote,
                start: proof.start,
                end: proof.end,
                line: proof.line,
                cut: proof.cut,
                link: proof.link,
              },
            ]
          : [],
    }
  })
}
