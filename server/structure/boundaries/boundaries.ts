import { attachmentAlone, attachmentWithTitle } from './attachmentHeading.ts'
import type { Boundary, BoundaryRule, BoundaryView, NoticeRule } from './boundary.ts'
import { collectedNotice, compendiumHeading } from './compendiumHeading.ts'
import { numberedNotice, unnumberedNotice } from './noticeHeads.ts'
import { firstTitle, furtherTitle } from './titleLine.ts'

/** Rules for the start of a part, in order: the first rule that answers decides. A bare title is the weakest sign, so it is last. */
export const BOUNDARY_RULES: readonly BoundaryRule[] = [compendiumHeading, attachmentAlone, attachmentWithTitle, firstTitle, furtherTitle]

/** Rules for the start of further notices in a file, in order. */
export const NOTICE_RULES: readonly NoticeRule[] = [collectedNotice, unnumberedNotice, numberedNotice]

/** A boundary and the rule that found it. */
export interface FoundBoundary extends Boundary {
  readonly rule: BoundaryRule
}

/** The boundary at a paragraph, or null if the current part continues. */
export function boundaryAt(view: BoundaryView): FoundBoundary | null {
  for (const rule of BOUNDARY_RULES) {
    const boundary = rule.boundary(view)
    if (boundary) return { ...boundary, rule }
  }
  return null
}
