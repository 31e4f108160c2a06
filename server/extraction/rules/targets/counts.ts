import { DAYS_COUNTED_BEFORE } from '../../figures/daysCounted.ts'
import { type Figure, figurePattern } from '../../figures/figures.ts'
import { figuresIn } from '../../figures/findFigures.ts'
import { COUNT_UNITS, COUNT_UNITS_GOING_ON, UNITS_BEHIND_DIGITS } from '../../figures/units.ts'
import type { Rule } from '../../rule.ts'

/** 9大类79个 is one figure, and so is 2类. */
const PATTERN = new RegExp(
  `(?:[0-9]{1,3}大?类(?=[0-9]))?${figurePattern([...COUNT_UNITS, ...UNITS_BEHIND_DIGITS.map(([unit]) => unit)]).source}`,
  'gu',
)

/** 60万以上人口: without a unit. */
const WITHOUT_UNIT = new RegExp(`${figurePattern(['万', '亿']).source}(?=人口|市民|群众|居民|用户|农户|游客|学生|职工)`, 'gu')

/** 新增就业人数24万以上, 用户数超过500万: the unit is in the noun before. */
const COUNTED_BEFORE = new RegExp(
  `(?<=(?:人数|人口|户数|用户数|数量|总数|人次)(?:达到?|超过|突破|不少于|不低于)?)${figurePattern(['万', '亿']).source}(?=[，,。；;、（(\\n])`,
  'gu',
)

/** 重污染天数不超过2天 */
const DAYS = new RegExp(`(?<=${DAYS_COUNTED_BEFORE})${figurePattern(['天']).source}`, 'gu')

const GOES_ON_AS = new Map([...UNITS_BEHIND_DIGITS, ...COUNT_UNITS_GOING_ON])

/** 自2023起: the year of a beginning. */
const SINCE = /(?:[自从于由]|每年)$/u

/** Words after a unit that show it does not count things: 3个月, 2个百分点, 50条措施 in a title, 1项一策, 6个、22个、32个工作日. */
const NO_COUNT_BEHIND = /^(?:[、和][0-9]+个)*(?:工作日|月|百分点|自然日|小时|季度)|^(?:一批|[级届号版]|对[0-9多])/u

/** 全年举办10期, 举办文化节1届, 公布不少于48期, 暑期托管班3期 count; 二期 and 3期工程 do not. */
const HELD_BEFORE = /(?:举办|开展|组织|开办|发布|公布|公示|通报|曝光|刊发|编发|编印|推出|印发|播出|培训|办好|[班课])[^，。；]{0,10}$/u

/** 领导小组下设5个专项组, 上述5个病种: a description, not a goal. */
const DESCRIBED_BEFORE = /(?:(?:下设|现有|已有|共有)(?:了)?|上述|前述|以上这)$/u

/** 以7600多名|持证残疾人为主要对象 */
const WHOM_IT_IS_FOR = /^[^，。；、]{0,20}为(?:主要|重点|服务|工作|帮扶|培训|试点|保障)*对象/u

/** Numbers of things. */
export const counts: Rule = {
  name: 'counts',
  does: 'Reads a figure with a unit of counting as a number of things to reach.',
  doesInChinese: '把带计数单位的数字读作要达到的数量。',
  examples: ['10家', '不少于5000家', '8-10个', '1—2个省级示范性专业点', '0.31万人次', '9大类79个', '人数24万以上', '重污染天数不超过2天'],
  find(context) {
    const counted = figuresIn(context, { rule: this.name, kind: 'count', pattern: PATTERN, refuse })
    const bare = figuresIn(context, { rule: this.name, kind: 'count', pattern: WITHOUT_UNIT })
    const inNoun = figuresIn(context, { rule: this.name, kind: 'count', pattern: COUNTED_BEFORE })
    const days = figuresIn(context, { rule: this.name, kind: 'count', pattern: DAYS })
    return { targets: [counted, bare, inNoun, days].flatMap(({ targets = [] }) => targets), refused: counted.refused }
  },
}

function refuse(figure: Figure, text: string): string | null {
  if (/单$/u.test(figure.unit) && /[位元]/u.test(text.charAt(figure.end))) return 'not a counting unit'
  if (GOES_ON_AS.get(figure.unit.replace(/^[十百千万亿]+/u, ''))?.includes(text.charAt(figure.end))) return 'not a counting unit'
  // 1对1帮扶, 1对多
  if (figure.unit === '对' && figure.value === 1) return 'a way of pairing'
  if (figure.unit === '起' && SINCE.test(text.slice(Math.max(0, figure.start - 2), figure.start))) return 'a beginning'
  // 121人才梯队项目
  if (/人$/u.test(figure.unit) && text.charAt(figure.end) === '才') return 'part of a name'
  if (/部$/u.test(figure.unit) && text.charAt(figure.end) === '门') return 'not a counting unit'
  if (NO_COUNT_BEHIND.test(text.slice(figure.end, figure.end + 24))) return 'not a counting unit'
  if (/[期届]$/u.test(figure.unit) && !HELD_BEFORE.test(text.slice(Math.max(0, figure.start - 14), figure.start)))
    return 'a stage of a project or the number of a session'
  // 6个展位以内（含6个）
  if (/[（(](?:不)?含$/u.test(text.slice(Math.max(0, figure.start - 3), figure.start))) return 'says whether the limit is included'
  if (WHOM_IT_IS_FOR.test(text.slice(figure.end, figure.end + 30))) return 'says whom it is for'
  if (DESCRIBED_BEFORE.test(text.slice(Math.max(0, figure.start - 4), figure.start))) return 'describes what exists'
  return null
}
