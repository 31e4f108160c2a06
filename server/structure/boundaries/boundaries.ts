import { attachmentAlone, attachmentWithTitle } from './attachmentHeading.ts'
import type { Boundary, BoundaryRule, BoundaryView, NoticeRule } from './boundary.ts'
import { collectedNotice, compendiumHeading } from './compendiumHeading.ts'
import { numberedNotice, unnumberedNotice } from './noticeHeads.ts'
import { firstTitle, furtherTitle } from './titleLine.ts'

/** How parts of a document begin, in order: the first rule that answers decides. A bare title is the least sure sign. */
export const BOUNDARY_RULES: readonly BoundaryRule[] = [compendiumHeading, attachmentAlone, attachmentWithTitle, firstTitle, furtherTitle]

/** How further notices of a file begin, in order. */
export const NOTICE_RULES: readonly NoticeRule[] = [collectedNotice, unnumberedNotice, numberedNotice]

/** A boundary and the rule that saw it. */
export interface FoundBoundary extends Boundary {
  readonly rule: BoundaryRule
}

/** The boundary at a paragraph, or null where the part above goes on. */
export function boundaryAt(view: BoundaryView): FoundBoundary | null {
  for (const rule of BOUNDARY_RULES) {
    const boundary = rule.boundary(view)
    if (boundary) return { ...boundary, rule }
  }
  return null
}
