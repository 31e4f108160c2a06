import { z } from 'zod'
import { LIMITS } from '../../graphql/limits.ts'
import type { PolicyRecord } from '../../neo4j/store/records.ts'
import type { Statement } from '../../neo4j/store/statements.ts'
import type { Store } from '../../neo4j/store.ts'
import type { Span } from '../../text/span.ts'
import { BadArgument } from '../badArgument.ts'
import type { Draft } from '../draft.ts'
import { MCP_LIMITS } from '../limits.ts'
import { documentNamed } from '../names/documents.ts'
import { unitNumbered } from '../names/measures.ts'
import type { Found, Reply } from '../reply.ts'
import { named } from '../thing.ts'
import { type AskedPage, tool } from '../tool.ts'
import { lineAt, shortened } from '../verbatim.ts'

export const readPassage = tool({
  name: 'read_passage',
  title: 'Read a passage',
  description: `Returns the words of a held document as printed: one measure, some lines, or a range of offsets, at most ${MCP_LIMITS.passage} characters for each call.
Use it to read on around a quote, to read a measure in full, or to check words before citing them. A document whose text is not held gives outcome "not held".
One statement: quote is the passage. If it continues, nextCursor gives the rest. passages is empty; names and citations in the passage are counted in summary. Quotes must be passed on verbatim.`,
  arguments: {
    document: z.string().max(LIMITS.searchText).describe('Number, title or id of a held document.'),
    measure: z.number().int().positive().optional().describe('The printed number of a measure: 12 for （十二）.'),
    fromLine: z.number().int().positive().optional().describe('First line, from 1.'),
    toLine: z.number().int().positive().optional().describe('Last line.'),
    start: z.number().int().nonnegative().optional().describe('First offset, in UTF-16 code units, as in other answers.'),
    end: z.number().int().positive().optional().describe('Offset after the last character.'),
  },
  async ask(store, asked, page): Promise<Reply> {
    checkRange(asked)
    const found = await documentNamed(store, 'document', asked.document)
    if (found.kind !== 'one') return found
    const policy = found.node
    const text = policy.kind === 'POLICY' ? (await store.texts([policy.id])).get(policy.id) : undefined
    if (policy.kind !== 'POLICY' || text === undefined) {
      return { kind: 'not held', asked: named(policy), why: 'The document is only cited; its text is not held.', similar: [] }
    }
    if (asked.measure === undefined) return passage(store, policy, text, rangeIn(text, asked), page)
    const unit = await unitNumbered(store, 'measure', policy, asked.measure)
    if (unit.kind !== 'one') return unit
    const { start, end } = unit.node
    if (start === null || end === null)
      return { kind: 'not held', asked: named(unit.node), why: 'Its position in the text is unknown.', similar: [] }
    return passage(store, policy, text, { start, end }, page)
  },
})

/** The ways to give a range. */
const RANGES = [['measure'], ['fromLine', 'toLine'], ['start', 'end']] as const

/** Refuses a range that is given in two ways, because one of them would be ignored. */
function checkRange(asked: Range & { readonly measure?: number | undefined }): void {
  const [one, other] = RANGES.flatMap((names) => names.find((name) => asked[name] !== undefined) ?? [])
  if (one !== undefined && other !== undefined)
    throw new BadArgument(other, `cannot be combined with \`${one}\`. Give a measure, lines, or offsets.`)
}

interface Range {
  readonly fromLine?: number | undefined
  readonly toLine?: number | undefined
  readonly start?: number | undefined
  readonly end?: number | undefined
}

/** The requested range, limited to the text. */
function rangeIn(text: string, { fromLine, toLine, start, end }: Range): Span {
  if (fromLine !== undefined || toLine !== undefined) return linesIn(text, fromLine ?? 1, toLine)
  const from = start ?? 0
  if (from >= text.length) throw new BadArgument('start', `is ${from}; the text has ${text.length} characters.`)
  if (end !== undefined && end <= from) throw new BadArgument('end', `is ${end}, which is not after start ${from}.`)
  return { start: from, end: Math.min(end ?? text.length, text.length) }
}

function linesIn(text: string, fromLine: number, toLine: number | undefined): Span {
  const lines = text.split('\n')
  if (fromLine > lines.length) throw new BadArgument('fromLine', `is ${fromLine}; the text has ${lines.length} lines.`)
  if (toLine !== undefined && toLine < fromLine) throw new BadArgument('toLine', `is ${toLine}, which is before fromLine ${fromLine}.`)
  const start = lines.slice(0, fromLine - 1).reduce((sum, line) => sum + line.length + 1, 0)
  const shown = lines.slice(fromLine - 1, toLine).join('\n')
  return { start, end: start + shown.length }
}

/** The part of the range returned by one call, with the position where the next continues. */
async function passage(store: Store, policy: PolicyRecord, text: string, range: Span, { at }: AskedPage): Promise<Found> {
  const start = typeof at === 'number' ? at : range.start
  const span = shortened(text, { start, end: range.end }, MCP_LIMITS.passage)
  const line = lineAt(text, span.start)
  const said = within(span, (await store.statements([policy.id])).get(policy.id) ?? [])
  const draft: Draft = {
    says: `${named(policy)}, from line ${line}.`,
    subject: policy,
    words: { document: policy.id, span, line, quote: null },
  }
  return {
    kind: 'found',
    summary: `Characters ${span.start} to ${span.end} of ${text.length}. Read in them: ${said}.`,
    drafts: [draft],
    page: { total: Math.ceil((range.end - range.start) / MCP_LIMITS.passage), next: span.end < range.end ? span.end : null },
    longestQuote: MCP_LIMITS.passage,
  }
}

/** Number of statements of each kind that overlap with the range: `3 ASSIGNED_TO, 1 CITES`. */
function within({ start, end }: Span, statements: readonly Statement[]): string {
  const counts = new Map<string, number>()
  for (const { relation } of statements) {
    if (relation.start === null || relation.start < start || relation.start >= end) continue
    counts.set(relation.type, (counts.get(relation.type) ?? 0) + 1)
  }
  const listed = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, count]) => `${count} ${type}`)
  return listed.length === 0 ? 'nothing' : listed.join(', ')
}
