import type { LineRule, LineView } from '../lineRule.ts'
import { fillsTheLine } from '../printedLine.ts'

export const markedHeading: LineRule = {
  name: 'heading with a mark',
  does: 'A marked line without a full stop is a heading, unless units of its kind have no headings: then its sentence was broken.',
  examples: [
    {
      lines: [
        '（四）深化告知承诺制，推动改革成果落地见效',
        '区政务服务局负责制发综合许可凭证，作为市场主体取得相关经营许可的凭证，统一进行',
      ],
      wrap: 40,
      says: 'opens',
    },
    { lines: ['（一）加强组织领导', '切实把优化营商环境摆在全局的重要位置。'], says: 'opens' },
    { lines: ['11.骨关节炎', '本市三级定点医疗机构确诊。'], running: ['figure'], whole: true, says: 'opens' },
    { lines: ['13.提高', '科技企业质量。统筹利用相关专项资金。'], running: ['figure'], says: 'joins' },
  ],
  answer: (view) => (isMarkedStart(view) ? answerFor(view) : null),
}

/** The first line of a marked unit, with neither full stop nor comma at its end. */
function isMarkedStart({ state: { lines, opener, tail }, full }: LineView): boolean {
  return lines === 1 && opener !== null && opener.kind !== 'head' && !full && !/[。；;：:]|[，,、]$|《[^》]*$|[）)〕]$/.test(tail)
}

function answerFor(view: LineView) {
  const { state, running, broken } = view
  if (state.opener === null || fillsTheLine(view)) return null
  if (broken && running.has(state.opener.kind)) return 'joins'
  return broken && isCutShort(state.tail) ? 'joins' : 'opens'
}

/** `五、协` is too short for a heading. */
function isCutShort(words: string): boolean {
  return /^.{0,8}[、．.）)〕章节条][\u4e00-\u9fff]?$/.test(words)
}
