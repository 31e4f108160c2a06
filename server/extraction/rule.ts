import type { Measure, Outline } from '../structure/outline.ts'
import type { Span } from '../text/span.ts'
import type { Conventions } from './departments/conventions.ts'
import type { Findings, PolicyFacts } from './findings.ts'

/** Words that a rule refused, with the reason: 《业绩证明函》 is a form. Shown by `inspect --why`. */
export interface Refusal {
  readonly span: Span
  readonly reason: string
}

/** The findings of one rule in one document. */
export interface Found extends Partial<Findings> {
  readonly policy?: Partial<PolicyFacts>
  readonly refused?: readonly Refusal[]
  /** Whole measures that the rule skipped, with the reason. */
  readonly passedOver?: readonly Refusal[]
}

/** What a rule can use: the outline, and the findings of earlier rules. */
export interface RuleContext {
  readonly outline: Outline
  /** The clean text, `outline.text.text`. Quotes are cut from it. */
  readonly text: string
  /** The clean text in simplified characters, with the same offsets. Patterns are matched against it. */
  readonly folded: string
  readonly policy: PolicyFacts
  /** How the document writes its assignments. */
  readonly conventions: Conventions
  readonly earlier: Findings
  /** The measure that contains this offset, or null. */
  measureAt(offset: number): Measure | null
}

/**
 * One way of finding something in a text. Rules run in the order of `rules.ts`; if two rules find the same kind of thing in overlapping
 * words of one measure, the earlier one wins.
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
