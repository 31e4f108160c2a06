import { markOf } from '../marks.ts'

/** The start of a line: a numbering mark, or the head of an attachment, of a list of attachments, or of a table. */
export interface Opener {
  /** Marks of one kind are numbered together. */
  readonly kind: string
  readonly number: number
  /** true for marks like `35.5个地级市要组团`, which is a mark only after 34, and otherwise a decimal. */
  readonly doubtful: boolean
}

/** Lines that start something separate: `附件2`, `附件：1.…`, `（略）附件：1.…`, `序号`. */
const HEADS = /^(?:[（(]略[）)])?(附件|附表|附录|附錄|附[：:]|序号|目录$|目錄$)/
/** `10、` may be followed by `11.` */
const FIGURES = new Set(['1.', '1、'])

/** The opener of a line, or null for running text. Spaces inside a mark are ignored: `（ 一 ）`, `11.1 提升`; not that behind `任务一 提升`. */
export function openerOf(line: string): Opener | null {
  const words = line.slice(0, 32).replaceAll(/\s+/g, '')
  const mark = markOf(words) ?? (/^\p{Script=Han}/u.test(line) ? markOf(line) : null)
  if (mark) return { kind: FIGURES.has(mark.alphabet) ? 'figure' : mark.alphabet, number: mark.number, doubtful: false }
  const decimal = /^([0-9]{1,3})[.．﹒][0-9]/.exec(words)?.[1]
  if (decimal !== undefined) return { kind: 'figure', number: Number.parseInt(decimal, 10), doubtful: true }
  return HEADS.test(words) ? { kind: 'head', number: 1, doubtful: false } : null
}
