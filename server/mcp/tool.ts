import { z } from 'zod'
import type { Store } from '../neo4j/store.ts'
import type { PagePlace } from './cursor.ts'
import { MCP_LIMITS } from './limits.ts'
import type { Reply } from './reply.ts'

/** The requested page. */
export interface AskedPage {
  readonly rows: number
  readonly at: PagePlace | null
}

/** A tool for assistants. `description` says what it does, when to use it, and what it returns. */
export interface Tool<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly arguments: Shape
  ask(store: Store, asked: z.infer<z.ZodObject<Shape>>, page: AskedPage): Promise<Reply>
}

/** Declares a tool; its schema gives the types of its arguments. */
export const tool = <Shape extends z.ZodRawShape>(declared: Tool<Shape>): Tool => declared as unknown as Tool

/** The arguments of every tool. */
export const PAGE_ARGUMENTS = {
  limit: z
    .number()
    .int()
    .min(1)
    .max(MCP_LIMITS.mostStatements)
    .default(MCP_LIMITS.page)
    .describe(`Statements on a page, ${MCP_LIMITS.mostStatements} at most; ${MCP_LIMITS.page} by default.`),
  cursor: z.string().max(2000).optional().describe('nextCursor of the previous page; all other arguments must be the same.'),
}
