import { candidatesIn } from '../../citation/candidates.ts'
import { foundOf, judgeOf } from '../../citation/mention.ts'
import { isShortTitle } from '../../citation/shortTitles.ts'
import type { Rule } from '../../rule.ts'

/** Titles in 《》, including the number after them. */
export const titleInBrackets: Rule = {
  name: 'title-in-brackets',
  does: 'Reads a title in 《》, with inner titles and the document number after it, as a citation, unless it is the document itself, a form or a draft.',
  doesInChinese: '把《》中的标题连同其中的标题和后面的文号读作引用，文件自身、表格和草案除外。',
  examples: [
    '根据《天津市人民政府关于印发天津市贯彻落实<扎实稳住经济的一揽子政策措施>实施方案的通知》（津政发〔2022〕12号）',
    '严格执行《保障中小企业款项支付条例》',
    '为贯彻落实国家《优化营商环境条例》和《天津市优化营商环境条例》要求',
  ],
  find(context) {
    const candidates = candidatesIn(context)
    const judge = judgeOf(context, candidates, this.name)
    return foundOf(candidates.filter(({ broken, title }) => !broken && !isShortTitle(title, candidates)).map(judge))
  },
}
