import { isSalutation } from '../../lineKinds/salutation.ts'
import { endsAsTitle } from '../../lineKinds/title.ts'
import type { LineRule, LineView } from '../lineRule.ts'

export const indentation: LineRule = {
  name: 'indent',
  does: 'If the document indents its paragraphs, an indented line starts one and running text without indent continues.',
  examples: [
    { lines: ['　　切实把优化营商环境摆在全局的重要位置。', '　　各地要强化工作调度'], indented: true, says: 'opens' },
    { lines: ['　　切实把优化营商环境摆在全局的重要位置。', '各地要强化工作调度，坚持定期通报'], indented: true, says: 'joins' },
  ],
  answer: (view) => {
    if (!view.indented || view.state.open > 0) return null
    return view.line.indent > 1 ? 'opens' : isRunningOn(view) ? 'joins' : null
  },
}

/** Titles and addressees are printed without indent too. */
function isRunningOn({ before, line, state }: LineView): boolean {
  return state.indented && !isSalutation(line.words) && !endsAsTitle(before.words) && !endsAsTitle(line.words)
}
