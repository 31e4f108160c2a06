import { type Figure, figurePattern } from '../../figures/figures.ts'
import { figuresIn } from '../../figures/findFigures.ts'
import { PHYSICAL_UNITS, UNIT_COMPOSED } from '../../figures/units.ts'
import type { Rule } from '../../rule.ts'

/** 3-6个月租金, 不超过1个月当地最低工资: monthly payments, not durations. */
const PAID_BY_MONTH = ['租金', '房租', '房屋租金', '工资', '基本工资', '最低工资', '当地最低工资', '本人工资', '物业费']
const MONTHS_OF = PAID_BY_MONTH.flatMap((noun) => [`个月${noun}`, `个月的${noun}`])
const PATTERN = figurePattern([...PHYSICAL_UNITS, ...MONTHS_OF], UNIT_COMPOSED)
/** 7*24小时综合咨询服务, 24小时不打烊, 推行24小时预约, 全天候24小时供水, 发展24小时业态 */
const SERVICE_HOURS =
  /^[^，,。；;]{0,12}(?:服务|不打烊|预约|自助|在线|受理|热线|值班|值守|客服|供水|供电|监控|运行|响应|办理|咨询|通关|开放|营业|业态|便利店|不间断)/u

/** Measured values except money. */
export const quantities: Rule = {
  name: 'quantities',
  does: 'Reads a figure in a physical unit as an amount, except hours of service.',
  doesInChinese: '把带物理单位的数字读作数额，服务时间除外。',
  examples: ['50微克/立方米左右', '低于2.6吨/平方千米·月', '长度在200米及以下', '20千伏及以下', '35岁以下', '系统平均停电时间小于0.6小时'],
  find(context) {
    return figuresIn(context, { rule: this.name, kind: 'amount', pattern: PATTERN, refuse })
  },
}

function refuse(figure: Figure, text: string): string | null {
  const behind = text.slice(figure.end, figure.end + 16)
  // 每0.5小时对出厂水进行检测
  if (/每(?:隔)?$/u.test(text.slice(Math.max(0, figure.start - 2), figure.start)) && /[时钟秒]$/u.test(figure.unit)) return 'says how often'
  // 起降设施1公里半径覆盖建成区50%
  if (/^半径/u.test(behind)) return 'says where'
  if (figure.unit === '倍' && /^增/u.test(behind)) return 'part of the name of an action'
  if (/小时$/u.test(figure.unit) && figure.value === 24 && SERVICE_HOURS.test(behind)) return 'hours of service'
  // 110千伏变电站2座
  if (/伏$/u.test(figure.unit) && /^(?:变电|主变|输|配电|线路|电缆|开关)/u.test(behind)) return 'the class of a plant'
  if (/^(?:级|以?线)/u.test(behind) && /吨$/u.test(figure.unit)) return 'a class in the name of a project'
  return null
}
