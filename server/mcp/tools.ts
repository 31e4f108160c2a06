import type { Tool } from './tool.ts'
import { checkCitations } from './tools/checkCitations.ts'
import { compare } from './tools/compare.ts'
import { coverage } from './tools/coverage.ts'
import { findDepartment } from './tools/findDepartment.ts'
import { findDocument } from './tools/findDocument.ts'
import { readPassage } from './tools/readPassage.ts'
import { reviewDraft } from './tools/reviewDraft.ts'
import { tasksOf } from './tools/tasksOf.ts'
import { trace } from './tools/trace.ts'
import { whoMust } from './tools/whoMust.ts'

/** All tools, in the order shown to an assistant. */
export const TOOLS: readonly Tool[] = [
  findDocument,
  findDepartment,
  tasksOf,
  whoMust,
  trace,
  coverage,
  compare,
  readPassage,
  checkCitations,
  reviewDraft,
]
