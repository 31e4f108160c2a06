import { numberOf } from '../numerals.ts'

/** A numbering mark at the start of a line, as far as the joining of broken lines needs to know it. */
export interface Opener {
  /** Marks of one kind count on together. */
  readonly kind: string
  readonly number: number
  /** `35.5个地级市要组团` is a mark only where 34 went before; else it is a decimal. */
  readonly doubtful: boolean
}

const HAN = '[一二三四五六七八九十百零〇]{1,5}'

/** In order: the first that fits. The numbering proper, with its depths, is read later from the whole paragraphs. */
const OPENERS: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  // `第一章 总则`, `第十二条 市、县（区）人民政府`, but not `第十四条第三款规定的行政处罚`
  { kind: 'chapter', pattern: new RegExp(`^第(${HAN}|[0-9]{1,3})(?:[編编章节節篇]|[条條](?!第|规定|規定|至第|[、和及]第))`) },
  // `一、提升审批服务效能`, but not `一、二、三类纳税人`
  { kind: 'han', pattern: new RegExp(`^(${HAN})\\s*[、．.](?!${HAN}[、类類])`) },
  // `（一）进一步优化审批流程。`, but not `（一）（二）项`
  { kind: 'han-round', pattern: new RegExp(`^[（(〔]\\s*(${HAN})\\s*[）)〕](?![项項款、（(])`) },
  // `11.1提升`, `2.1.3 开展`: told apart from `2.5、5 个工作日` and `1.5 倍` by the word that follows
  {
    kind: 'compound',
    pattern:
      /^([0-9]{1,2})(?:[.．][0-9]{1,2}){1,3}[.．]?\s*(?=[\u4e00-\u9fff])(?![个個倍万萬亿億元米小天年月日版级級升分千公平方人家项項件])/,
  },
  // `1.提升企业开办`, `16．`, `3、`
  { kind: 'figure', pattern: /^([0-9]{1,3})\s*(?:[.．﹒](?!\s*[0-9]{1,2}(?!\s*[0-9年月]))|、(?![0-9]))/ },
  // `（1）`, `(2)`
  { kind: 'figure-round', pattern: /^[（(]\s*([0-9]{1,2})\s*[）)]/ },
  { kind: 'figure-half', pattern: /^([0-9]{1,2})[）)]/ },
  { kind: 'circled', pattern: /^([①-⑳])/ },
  { kind: 'letter', pattern: /^([a-z])[）).．、](?![a-z0-9])/ },
  { kind: 'roman', pattern: /^([Ⅰ-Ⅻ])[.．、：:\s]/ },
  { kind: 'formal', pattern: /^([壹贰叁肆伍陆柒捌玖拾]{1,3})[、．.]/ },
]

/** Lines that begin something of their own: `附件2`, `附件：1.…`, `（略）附件：1.…`, `序号`. */
const HEADS = /^(?:[（(]略[）)])?(附件|附表|附录|附錄|附[：:]|序号|目录$|目錄$)/

/** The numbering mark that opens a line, or null. */
export function openerOf(words: string): Opener | null {
  for (const { kind, pattern } of OPENERS) {
    const found = pattern.exec(words)
    if (found) return { kind, number: figureOf(found[1] ?? ''), doubtful: false }
  }
  const decimal = /^([0-9]{1,3})[.．﹒][0-9]/.exec(words)?.[1]
  if (decimal !== undefined) return { kind: 'figure', number: figureOf(decimal), doubtful: true }
  return HEADS.test(words) ? { kind: 'head', number: 1, doubtful: false } : null
}

function figureOf(words: string): number {
  if (/^[0-9]/.test(words)) return Number.parseInt(words, 10)
  if (/^[①-⑳]/.test(words)) return words.charCodeAt(0) - 0x245f
  return numberOf(words) ?? 0
}
