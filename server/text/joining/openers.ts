import { markOf } from '../marks.ts'

/** What opens a line: a numbering mark, or the head of an attachment, of a list of attachments, of a table. */
export interface Opener {
  /** Marks of one kind count on together. */
  readonly kind: string
  readonly number: number
  /** `35.5个地级市要组团` is a mark only where 34 went before; else it is a decimal. */
  readonly doubtful: boolean
}

/** Lines that begin something of their own: `附件2`, `附件：1.…`, `（略）附件：1.…`, `序号`. */
const HEADS = /^(?:[（(]略[）)])?(附件|附表|附录|附錄|附[：:]|序号|目录$|目錄$)/
/** `10、` may count on to `11.` */
const FIGURES = new Set(['1.', '1、'])

/** What opens a line, or null where it is running text. Blanks inside a mark do not matter: `（ 一 ）`, `11.1 提升`. */
export function openerOf(line: string): Opener | null {
  const words = line.slice(0, 32).replaceAll(/\s+/g, '')
  const mark = markOf(words)
  if (mark) return { kind: FIGURES.has(mark.alphabet) ? 'figure' : mark.alphabet, number: mark.number, doubtful: false }
  const decimal = /^([0-9]{1,3})[.．﹒][0-9]/.exec(words)?.[1]
  if (decimal !== undefined) return { kind: 'figure', number: Number.parseInt(decimal, 10), doubtful: true }
  return HEADS.test(words) ? { kind: 'head', number: 1, doubtful: false } : null
}
