import { CORRECTED_RULE } from '../../corrections/correction.ts'
import type { RelationRecord } from '../../neo4j/store/records.ts'
import { builder } from '../builder.ts'
import { nodeOfKind } from '../context.ts'
import { ReadingRule } from './readingRule.ts'
import { Policy } from './refs.ts'

const Origin = builder.enumType('StatementOrigin', {
  description: 'Where a statement comes from.',
  values: {
    READ: { description: 'A rule read it from the text.' },
    CORRECTED: { description: 'A person corrected the reading, or added what was missed.' },
  },
})

/** The words of a document that prove a statement. */
export interface EvidenceRecord {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly line: number | null
  readonly rule: string | null
  readonly document: string
}

export const Evidence = builder.objectRef<EvidenceRecord>('Evidence').implement({
  description: 'The words of a document that prove a statement, with their exact place in the source text.',
  fields: (t) => ({
    quote: t.exposeString('quote', { description: 'The quoted words, exactly as in the source.' }),
    start: t.exposeInt('start', { description: 'Start offset in `document.text`, in UTF-16 code units.' }),
    end: t.exposeInt('end', { description: 'End offset: `text.slice(start, end)` is `quote`.' }),
    line: t.exposeInt('line', { nullable: true, description: 'Line of the source text where they begin, from 1.' }),
    before: t.string({
      nullable: true,
      description:
        'The text before the quote in its sentence or bracket; at most 300 characters. `before` + `quote` + `after` is exactly as in the source.',
      resolve: async (evidence, _, { sentences }) => (await sentences.load(evidence))?.before ?? null,
    }),
    after: t.string({
      nullable: true,
      description: 'The text after the quote in its sentence or bracket; at most 300 characters.',
      resolve: async (evidence, _, { sentences }) => (await sentences.load(evidence))?.after ?? null,
    }),
    rule: t.exposeString('rule', {
      nullable: true,
      description: 'Name of the extraction rule that found the statement; `corrected` if a person corrected it.',
    }),
    origin: t.field({
      type: Origin,
      description: 'Whether a rule or a person stated it.',
      resolve: ({ rule }) => (rule === CORRECTED_RULE ? 'CORRECTED' : 'READ'),
    }),
    foundBy: t.field({
      type: ReadingRule,
      nullable: true,
      complexity: 0,
      description: 'The rule, with its precision on statements checked by hand. Null if no rule found it.',
      resolve: ({ rule }) => (rule === null || rule === CORRECTED_RULE ? null : { name: rule }),
    }),
    document: t.field({
      type: Policy,
      nullable: true,
      description: 'The policy that contains the words.',
      resolve: ({ document }, _, context) => nodeOfKind(context, 'POLICY', document),
    }),
  }),
})

/** The evidence on a relationship, or null if it was not read from a text. */
export function evidenceOf(relation: RelationRecord | null): EvidenceRecord | null {
  if (!relation || relation.quote === null || relation.start === null || relation.end === null || relation.statedBy === null) return null
  const { quote, start, end, line, rule, statedBy } = relation
  return { quote, start, end, line, rule, document: statedBy }
}

/** The evidence for a node that is itself a passage of a text. */
export function passageEvidence(passage: Passage, document: string | null): EvidenceRecord | null {
  const { quote, start, end, line } = passage
  return start === null || end === null || document === null ? null : { quote, start, end, line, rule: null, document }
}

interface Passage {
  readonly quote: string
  readonly start: number | null
  readonly end: number | null
  readonly line: number | null
}
