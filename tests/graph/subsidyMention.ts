import type { Span } from '../../server/text/span.ts'

/** A finding of the made-up kind. */
export interface SubsidyMention {
  readonly span: Span
  readonly measure: string | null
  readonly rule: string
  readonly purpose: string
  readonly amount: number
}

/** How it is printed and merged, as `findingKinds.ts` says of the real kinds. */
export const SUBSIDIES = {
  title: 'Subsidies',
  readOnce: true,
  say: ({ purpose, amount }: SubsidyMention) => `${purpose} → ${amount}`,
}
