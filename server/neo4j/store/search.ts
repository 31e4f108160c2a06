import type { NodeKind, NodeRecord } from './records.ts'

export interface SearchRequest {
  readonly text: string
  readonly kinds: readonly NodeKind[] | null
  readonly first: number
}

export interface TextRange {
  readonly start: number
  readonly end: number
}

export interface SearchHit {
  readonly node: NodeRecord
  readonly title: string
  readonly titleHighlights: readonly TextRange[]
  readonly snippet: string | null
  readonly highlights: readonly TextRange[]
  readonly score: number
}
