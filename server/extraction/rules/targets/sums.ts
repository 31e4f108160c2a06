import { type Figure, figurePattern } from '../../figures/figures.ts'
import { figuresIn } from '../../figures/findFigures.ts'
import { MONEY_UNITS } from '../../figures/units.ts'
import type { Rule } from '../../rule.ts'

/** 500元/人次, 30元/平方米 */
const PATTERN = new RegExp(
  `${figurePattern(MONEY_UNITS).source}(?:\\s*[/／]\\s*(?:人次|人|户|亩|吨|平方米|立方米|平米|千瓦时|千瓦|度|件|家|辆|台|天|月|年|公里|标箱|次|个|头|只))?`,
  'gu',
)
/** 2000万资金, 3000万贷款: without 元. */
const WITHOUT_UNIT = new RegExp(`${figurePattern(['万', '亿']).source}(?=资金|贷款|补助|奖励|补贴|投资|规模|授信|额度)`, 'gu')

/** Sums of money. */
export const sums: Rule = {
  name: 'sums',
  does: 'Reads a sum of money as an amount, even if the currency is omitted before 资金, 贷款, 补助 ….',
  doesInChinese: '把金额读作数额，包括“资金”“贷款”“补助”等之前省去货币单位的。',
  examples: ['最高不超过1000万元', '不超过500元/人次', '300万—600万美元', '每年安排不少于2000万资金'],
  find(context) {
    const printed = figuresIn(context, { rule: this.name, kind: 'amount', pattern: PATTERN, refuse: sizeClass })
    const bare = figuresIn(context, { rule: this.name, kind: 'amount', pattern: WITHOUT_UNIT })
    return {
      targets: [...(printed.targets ?? []), ...(bare.targets ?? [])],
      refused: [...(printed.refused ?? []), ...(bare.refused ?? [])],
    }
  },
}

/** 新开工一批百亿元级、80亿元级重大项目: a size class. */
function sizeClass(figure: Figure, text: string): string | null {
  return text.charAt(figure.end) === '级' ? 'a class of size' : null
}
