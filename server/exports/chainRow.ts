/** A hop of a chain for export: plain text, with its source. */
export interface ChainHop {
  /** 落实, 依据, 引用 … */
  readonly relation: string
  readonly from: string
  readonly to: string
  /** RESOLVED, NOT_HELD … */
  readonly status: string
  readonly source: {
    readonly title: string
    readonly documentNumber: string | null
    readonly line: number | null
    readonly start: number
    readonly end: number
  } | null
  readonly quote: string | null
  /** URL of the words in the reader; null if there are none. */
  readonly link: string | null
}

/** Upward from a measure: whether the chain concerns the measure itself, its whole document, or another part of it. */
export type ChainScope = 'OWN' | 'WHOLE_DOCUMENT' | 'OTHER_PART'

export interface Chain {
  /** Null if the start is not a measure. */
  readonly scope: ChainScope | null
  readonly hops: readonly ChainHop[]
}

export interface ChainExport {
  readonly title: string
  /** 上溯 or 下达. */
  readonly direction: string
  readonly chains: readonly Chain[]
  /** What was left out, as text. */
  readonly omitted: readonly string[]
  readonly permalink: string
}

export const RELATION_WORDS: Readonly<Record<string, string>> = {
  CARRIES_OUT: '承接上级任务',
  TASK_OF: '任务出自',
  IMPLEMENTS: '贯彻落实',
  BASED_ON: '依据',
  REPEALS: '废止',
  AMENDS: '修订',
  FORWARDS: '转发',
  CITES: '引用',
  HAS_MEASURE: '所属文件',
}

export const SCOPE_WORDS: Readonly<Record<ChainScope, string>> = {
  OWN: '本条措施',
  WHOLE_DOCUMENT: '所属文件整体',
  OTHER_PART: '所属文件的其他部分',
}

export const KIND_WORDS: Readonly<Record<string, string>> = {
  POLICY: '政策文件',
  CITED_DOCUMENT: '被引文件',
  MEASURE: '措施',
  UPSTREAM_TASK: '上级任务',
}

export const OMITTED_WORDS: Readonly<Record<string, string>> = {
  'cited in other parts of the document only': '只在所属文件的其他部分引用，与本条措施无直接关系',
  'cited by single measures only': '只由其中的个别措施引用',
}

export const STATUS_WORDS: Readonly<Record<string, string>> = {
  RESOLVED: '已确认',
  AMBIGUOUS: '有歧义',
  NOT_HELD: '未收录原文',
  UNRESOLVED: '未能确认',
}
