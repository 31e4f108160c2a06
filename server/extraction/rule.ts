import type { Measure, Outline } from '../structure/outline.ts'
import type { Span } from '../text/span.ts'
import type { Conventions } from './departments/conventions.ts'
import type { Findings, PolicyFacts } from './findings.ts'

/** Words that a rule looked at and left alone, with the reason: 《业绩证明函》 is a form. Shown by `inspect --why`. */
export interface Refusal {
  readonly span: Span
  readonly reason: string
}

/** What one rule finds in one document. */
export interface Found extends Partial<Findings> {
  readonly policy?: Partial<PolicyFacts>
  readonly refused?: readonly Refusal[]
  /** Whole measures that the rule did not look into, with the reason. */
  readonly passedOver?: readonly Refusal[]
}

/** What a rule may look at: the outline, and what the rules before it have found. */
export interface RuleContext {
  readonly outline: Outline
  /** The clean text: `outline.text.text`. What is quoted is cut from here. */
  readonly text: string
  /** The clean text with traditional characters as simplified ones, offset by offset. Patterns read this. */
  readonly folded: string
  readonly policy: PolicyFacts
  /** How the document writes its assignments. */
  readonly conventions: Conventions
  readonly earlier: Findings
  /** The measure whose span holds this offset, or null. */
  measureAt(offset: number): Measure | null
}

/**
 * One way of reading something out of a text. Rules run in the order of `rules.ts`; where two rules find the same kind of
 * thing in overlapping words of one measure, the earlier one is kept.
 */
export interface Rule {
  readonly name: string
  /** One sentence: what it does. */
  readonly does: string
  /** The same in Chinese. */
  readonly doesInChinese: string
  /** Real strings from documents. */
  readonly examples: readonly string[]
  find(context: RuleContext): Found
}
