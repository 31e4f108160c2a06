import type { Store } from '../neo4j/store.ts'
import type { Answer } from './answer.ts'
import type { Cursors } from './cursor.ts'
import { MCP_LIMITS } from './limits.ts'
import { counted } from './names/namesakes.ts'
import type { Ambiguous, Found, NotHeld, Reply, Reviewed } from './reply.ts'
import { reviewStatements } from './reviewStatements.ts'
import { statementsOf } from './statement.ts'
import { choicesOf } from './whereabouts.ts'

interface Page {
  readonly version: string | null
  readonly rows: number
  readonly cursors: Cursors
}

/** Builds the answer from what a tool found. */
export async function answerOf(store: Store, reply: Reply, page: Page): Promise<Answer> {
  switch (reply.kind) {
    case 'found':
      return foundAnswer(store, reply, page)
    case 'not held':
      return notHeldAnswer(store, reply, page)
    case 'ambiguous':
      return ambiguousAnswer(store, reply, page)
    case 'reviewed':
      return reviewedAnswer(store, reply, page)
  }
}

const EMPTY = { statements: [], notHeld: [], candidates: [], leftOut: [], totalCount: 0, nextCursor: null }

async function foundAnswer(store: Store, reply: Found, { version, rows, cursors }: Page): Promise<Answer> {
  const { drafts, notHeld = [], leftOut = [] } = reply
  const from = reply.page || typeof cursors.at !== 'number' ? 0 : cursors.at
  const shown = reply.page ? drafts : drafts.slice(from, from + rows)
  const end = from + shown.length
  const { total, next } = reply.page ?? { total: drafts.length, next: end < drafts.length ? end : null }
  return {
    ...EMPTY,
    outcome: total === 0 && notHeld.length > 0 ? 'not held' : 'answered',
    summary: reply.summary,
    statements: await statementsOf(store, shown, reply.longestQuote),
    notHeld: [...notHeld],
    leftOut: boundedLines(leftOut),
    totalCount: total,
    nextCursor: next === null ? null : cursors.cursorTo(next),
    dataVersion: version,
  }
}

async function reviewedAnswer(store: Store, reply: Reviewed, { version, rows, cursors }: Page): Promise<Answer> {
  const { summary, findings } = reply
  const from = typeof cursors.at === 'number' ? cursors.at : 0
  const shown = findings.slice(from, from + rows)
  const end = from + shown.length
  return {
    ...EMPTY,
    outcome: 'answered',
    summary,
    statements: await reviewStatements(store, reply, shown),
    totalCount: findings.length,
    nextCursor: end < findings.length ? cursors.cursorTo(end) : null,
    dataVersion: version,
  }
}

function boundedLines(lines: readonly string[]): string[] {
  const most = MCP_LIMITS.leftOut
  return lines.length <= most ? [...lines] : [...lines.slice(0, most), `${lines.length - most} more are not listed.`]
}

async function notHeldAnswer(store: Store, { asked, why, similar }: NotHeld, { version }: Page): Promise<Answer> {
  return {
    ...EMPTY,
    outcome: 'not held',
    summary: `${asked}: not held. ${why}`,
    notHeld: [{ asked, why }],
    candidates: await choicesOf(store, similar.slice(0, MCP_LIMITS.candidates)),
    dataVersion: version,
  }
}

async function ambiguousAnswer(store: Store, { argument, asked, candidates, more, doubt }: Ambiguous, { version }: Page): Promise<Answer> {
  const unlisted = candidates.slice(MCP_LIMITS.candidates)
  return {
    ...EMPTY,
    outcome: 'ambiguous',
    summary: `\`${argument}\`: ${asked} may mean one of ${counted(candidates, more)}.${doubt === undefined ? '' : ` ${doubt}`} Ask again with the id of the right one.`,
    candidates: await choicesOf(store, candidates.slice(0, MCP_LIMITS.candidates)),
    leftOut: unlisted.length > 0 ? [`${counted(unlisted, more)} further candidates are not listed.`] : [],
    dataVersion: version,
  }
}
