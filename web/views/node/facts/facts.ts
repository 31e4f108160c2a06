import type { Evidence } from '../../../domain/Quote.tsx'
import type { RoleName } from '../../../domain/RoleMark.tsx'
import type { StatusName } from '../../../domain/StatusMark.tsx'
import type { Span } from '../../../domain/span.ts'
import type { Titled } from '../../../domain/titles.ts'
import type { model } from '../../../i18n/model.ts'
import type { NodeKindName } from '../../../styles/palette.ts'
import type { facts } from '../words.ts'

/** One relationship of the node, with the words that prove it. */
export interface Fact {
  readonly node: Titled
  readonly role: RoleName | null
  readonly status: StatusName | null
  readonly reason: string | null
  readonly candidates: readonly string[]
  /** The printed words, if they differ from the name. */
  readonly as: string | null
  readonly evidence: Evidence | null
  /** For a department: the number of its tasks, where it is shown. */
  readonly tasks?: number
}

export type ModelKey = keyof (typeof model)['zh']
export type FactKey = keyof (typeof facts)['zh']

/** Relationships of one kind and direction. */
export interface FactGroup {
  /** `CITES`, or `CITES_in` for relationships that end at the node. */
  readonly key: ModelKey
  /** Subject of the group if there are several of its kind: the narrower industry. */
  readonly of: string | null
  readonly facts: readonly Fact[]
  /** Number of all facts; greater than the number in `facts` if the list was cut. */
  readonly total: number
}

/** A line of the table of facts. A value such as `@LEAD` is a key of the graph's vocabulary. */
export interface FactLine {
  readonly label: FactKey
  readonly value: string
}

export interface NodeFactsData {
  readonly id: string
  readonly kind: NodeKindName
  readonly title: string
  /** Full text of a measure or upstream task. */
  readonly words: string | null
  /** For a held policy: the page where it was published, if known. */
  readonly published: { readonly sourceUrl: string | null } | null
  /** Position of the node itself in a text. */
  readonly place: (Span & { readonly document: string }) | null
  readonly of: Titled | null
  readonly status: StatusName | null
  readonly reason: string | null
  readonly candidates: readonly string[]
  readonly lines: readonly FactLine[]
  /** Where another document prints the full name of a department. */
  readonly fullNameFrom: { readonly document: Titled; readonly evidence: Evidence } | null
  readonly groups: readonly FactGroup[]
}
