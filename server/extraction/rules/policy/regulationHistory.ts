import { dayOf, FULL_DATE } from '../../dates.ts'
import { documentNumbersIn } from '../../documentNumber.ts'
import type { Fact } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

/** Maximum offset of the history of a regulation. */
const HEAD = 1500
const HISTORY =
  /(?<=\n)\s*[（(](?<words>(?:19|20|[一二]\S{3}年)[^。；（()）\n]{6,160}(?:通过|公布|发布|颁布)[^。；（()）\n]{0,40})[）)]\s*(?=\n)/u
/** `2024年8月22日 上海市第十六届人民代表大会常务委员会第十五次会议通过`: without brackets only whole, from the day to who passed it. */
const PLAIN_HISTORY =
  /(?<=\n)\s*(?<words>(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s*[^。；，,（()）\n]{4,60}(?:会议(?:修[订正])?通过|令第?\s*\d{1,5}\s*号(?:公布|发布|颁布)))\s*(?=\n)/u
/** With several editions, which day is meant depends on the reader. */
const REVISED = /修订|修正|修改/u
const DAY = new RegExp(`${FULL_DATE}`, 'u')
/** 柳州市第十五届人民代表大会常务委员会第五次会议通过 */
const CONGRESS = /(?<=日\s*)(?<place>\p{Script=Han}{2,12}?[省市区县州旗])第\p{Script=Han}{1,4}届(?<name>人民代表大会(?:常务委员会)?)/u

/** Day, number and issuer of a regulation by the line under its title. */
export const regulationHistory: Rule = {
  name: 'regulation-history',
  does: 'Takes the day, the number of the order and the congress from the line, mostly in brackets, under the title of a regulation that has only one edition.',
  doesInChinese: '从法规标题下（多在括号内）的通过、公布情况读取日期、令号和通过机关，只限没有修订的文本。',
  examples: [
    '（2024年8月20日柳州市人民政府令第5号公布 自2024年10月1日起施行）',
    '2024年8月22日 上海市第十六届人民代表大会常务委员会第十五次会议通过',
    '（2024年7月1日柳州市第十五届人民代表大会常务委员会第五次会议通过）',
  ],
  find({ folded }) {
    const head = folded.slice(0, HEAD)
    const match = HISTORY.exec(head) ?? PLAIN_HISTORY.exec(head)
    const words = match?.groups?.words
    if (!match || words === undefined || REVISED.test(words)) return {}
    const start = match.index + match[0].indexOf(words)
    const fact = (value: string | null | undefined, printed: string): Fact | null => {
      const from = start + words.indexOf(printed)
      return value ? { value, span: { start: from, end: from + printed.length }, rule: this.name } : null
    }
    const day = DAY.exec(words)?.[0].trimEnd() ?? ''
    const order = documentNumbersIn(words)[0]
    const congress = CONGRESS.exec(words)
    return {
      policy: {
        date: fact(dayOf(day), day),
        documentNumber: order ? fact(order.number, words.slice(order.span.start, order.span.end)) : null,
        issuer: congress ? fact(`${congress.groups?.place}${congress.groups?.name}`, congress[0]) : null,
      },
    }
  },
}
