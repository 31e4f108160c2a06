import { FUNCTION_WORDS } from '../../lexicon/functionWords.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { DEPARTMENTS, GENERIC_NAMES } from '../../reference/departments.ts'
import { remembered } from './memo.ts'

const ENDS = ['局', '厅', '委', '委员会', '办公室', '办', '部', '管理局', '监督管理局']
const OTHERS: ReadonlySet<string> = new Set(FUNCTION_WORDS)
const FORMER: ReadonlySet<string> = new Set(DEPARTMENTS.lines.flatMap(({ former }) => former))

/** Functions shared by many departments: 审批部门, 监管部门, 政府部门 may have any line. */
const OF_MANY = /^(?:|[省市区县州镇乡旗]|政府|党委|人民政府|审批|监管|管理|执法|行业|业务|职能|综合|直属|派出)$/u

/** Whether words are the function of a department, without its ending: 民政, 市场监管, 规划和自然资源, 文化新闻出版; never 行业, 业务. */
export const isFunction = remembered((words: string): boolean => isKnown(words) || isOfSeveral(words))

function isKnown(words: string): boolean {
  return !OF_MANY.test(words) && (OTHERS.has(words) || ENDS.some((end) => GENERIC_NAMES.has(words + end) || FORMER.has(words + end)))
}

/** 文化|新闻出版, 教育|体育: a department with two functions. */
function isOfSeveral(words: string): boolean {
  for (let at = 2; at <= words.length - 2; at += 1) if (isKnown(words.slice(0, at)) && isKnown(words.slice(at))) return true
  return false
}

/** Level words before the name of a function. */
const LEVELS = [
  '国务院',
  '中央',
  '国家',
  '公安机关',
  '本级',
  '同级',
  '上级',
  '上一级',
  '下级',
  '各级',
  '各级政府',
  '各级人民政府',
  '地方',
  '地方各级',
  '地方政府',
  '当地',
  '属地',
  '所在地',
  '基层',
  '党委',
  '各级党委',
  '政府',
  '县级以上',
  '县级以上人民政府',
  '县级以上地方人民政府',
  '县级人民政府',
  '市级人民政府',
  '省级人民政府',
  '设区的市级人民政府',
  '县级',
  '区级',
  '市级',
  '省级',
  '设区的市级',
]
/** Never the 市 of 市场监管, 市容 and 市政工程. */
const CITY = '市(?!场|容|政(?!务))级?'
const OF_LEVEL = new RegExp(
  `^(?:${oneOf(LEVELS)}|各?(?:(?:县|市|区|州|旗)、?)+[（(](?:[市县区州旗]、?)+[）)]|各?(?:有关|相关)?(?:自治区|自治州|直辖市|[省区县州旗]级?|${CITY})(?:、?(?:自治区|直辖市|[省区县州旗镇]级?|${CITY}))*(?:两级|三级|人民政府)?|各地区?|各)`,
  'u',
)

/** Splits 区民政, 市、区卫生健康, 同级税务 into level words and function; null if the rest is not a function. */
export const functionOf = remembered((words: string): { readonly level: string; readonly own: string } | null => {
  if (isFunction(words)) return { level: '', own: words }
  const level = OF_LEVEL.exec(words)?.[0] ?? ''
  const own = words.slice(level.length)
  return isFunction(own) ? { level, own } : null
})

const OF_DEPARTMENTS =
  /^(?<before>.+?)(?<how>行政主管|行政管理|行政监督|行政|业务主管|主管|监督管理|监管|监督|管理)?(?:[（(][^（()）]{1,10}[）)])?(?:部门|机关)$/u
/** 主管税务机关: the one responsible for the area. */
const ONE_IN_CHARGE = /^(?:主管|当地|所在地)(?=\p{Script=Han}{2,}机关$)/u

/** Whether words mean the departments of one function: 市场监督管理部门, 区民政部门, 商务主管部门, 同级财政部门, 主管税务机关; but 行业主管部门 have many. */
export const areOfOneFunction = remembered((words: string): boolean => {
  const { before, how = '' } = OF_DEPARTMENTS.exec(words.replace(ONE_IN_CHARGE, ''))?.groups ?? {}
  // 民政管理部门 is 民政 plus 管理; in 城市管理部门 it is part of the name
  return before !== undefined && [before, before + how, before.replace(/(?:监管|管理)$/u, '')].some((own) => functionOf(own) !== null)
})
