/** A hop of a chain as it leaves the program: plain words, and where it is said. */
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
  /** Address of the words in the reader; null where there are none. */
  readonly link: string | null
}

export interface ChainExport {
  readonly title: string
  /** 上溯 or 下达. */
  readonly direction: string
  readonly chains: readonly (readonly ChainHop[])[]
  /** What was left out, in words. */
  readonly omitted: readonly string[]
  readonly permalink: string
}

export const RELATION_WORDS: Readonly<Record<string, string>> = {
  CARRIES_OUT: '承接上级任务',
  TASK_OF: '任务出自',
  IMPLEMENTS: '贯彻落实',
  BASED_ON: '依据',
  CITES: '引用',
  HAS_MEASURE: '所属文件',
}

export const STATUS_WORDS: Readonly<Record<string, string>> = {
  RESOLVED: '已确认',
  AMBIGUOUS: '有歧义',
  NOT_HELD: '未收录原文',
  UNRESOLVED: '未能确认',
}
