import type { ColumnKind } from '../../lexicon/columnHeaders.ts'
import { dutyWord } from '../../lexicon/duties.ts'
import { endsAsName, endsSurelyAsName, isClassOfDepartments } from '../../lexicon/names.ts'
import { AS_ABOVE } from '../../lexicon/roleWords.ts'
import { placesNamed } from '../../reference/places.ts'
import { ARTICLE_MARK } from '../../text/unitMarks.ts'
import { isRole, isTask } from '../columnKinds.ts'
import { rowNumberOf } from '../rowKinds.ts'

/** Whether words may be, or start, a cell of this column. */
export function mayBe(column: ColumnKind | undefined, words: string): boolean {
  if (column === undefined) return false
  const bare = (isRole(column) ? withoutPersons(words) : words).replaceAll(/\s+/g, '')
  if (column === 'number') return rowNumberOf(bare) !== null
  if (isRole(column)) return NOBODY.test(bare) || areNames(bare)
  if (column === 'deadline') return NOBODY.test(bare) || (bare.length <= 30 && DAY_WORDS.test(bare))
  if (column === 'person') return bare.length <= 20 && !/[。；]/u.test(bare)
  if (isTask(column)) return bare.length >= 4 || ONLY_ARTICLE.test(bare)
  return bare.length <= 40
}

/** 全国总工会、国家卫生健康委　李某某: a person behind a blank, below 牵头部门及负责人. */
function withoutPersons(words: string): string {
  return words.replace(PERSON, (found, person: string) => (endsAsName(person) || isClassOfDepartments(person) ? found : ''))
}

const PERSON = /(?<=\p{Script=Han}{3}[）)]?)[ \t\u3000]+(\p{Script=Han}[\p{Script=Han}×*xX]{1,3})(?=$|[、，,；;\n])/gu

const ONLY_ARTICLE = new RegExp(`^${ARTICLE_MARK}$`, 'u')
const NOBODY = new RegExp(`^(?:[-—–―/\\\\·.]+|无|${AS_ABOVE})$`, 'u')
const DAY_WORDS = /[年月日底前后後]|季度|[长長]期|持[续續]|常[态態]|[随隨][时時]|^20[0-9]{2}(?:[-—至.]|$)/u

/** 省经信厅、省科技厅|按职责分工负责: how several share the task. */
const SHARED = /(?:按(?:照)?(?:各自)?职责(?:分工)?(?:分别)?(?:负责|落实)?|分别负责|共同负责)$/u

/** 县水务局, 市教育局、市财政局, 县各有关单位, 各乡镇（街道）, 区税务局等区政府有关部门。: only names, few of them unknown. */
function areNames(words: string): boolean {
  const list = words.replace(/。$/u, '').replace(SHARED, '')
  const names = list.split(/[、，,；;]|和(?=各)/u).filter((name) => name !== '')
  const unknown = names.filter((name) => !isName(name.replace(/[（(][^（()）]*[）)]$/u, '').replace(/等$/u, '')))
  return (
    names.length > 0 && !/。/u.test(list) && unknown.length * 3 <= names.length && unknown.every((name) => name.length <= LONGEST_UNKNOWN)
  )
}

/** Maximum length of an unknown name among departments, such as 魏武国控集团; anything longer is a clause. */
const LONGEST_UNKNOWN = 12

/** 新建幼儿园8所 counts, and names nobody. */
const COUNTS = /[0-9]\p{Script=Han}$/u
/** 石桥村, 城东社区 act in the tables of towns; 美丽乡村 and 示范村 are built. */
const VILLAGE = /^\p{Script=Han}{1,4}(?<![乡农新示范])(?:村|社区)$/u
const TASK_VERB = `(?:${dutyWord('task')}|布局|搭建)`
/** 打造出海服务平台, 完善便民服务中心 are tasks; 组织人事局, 统筹发展局 are names. */
const OPENS_TASK = new RegExp(`^${TASK_VERB}\\p{Script=Han}{6,}`, 'u')
/** 培育龙头企业, 建设智慧养老平台: a verb before what is no department for sure. */
const OPENS_BUILDING = new RegExp(`^(?:${TASK_VERB}|建设)\\p{Script=Han}{3,}`, 'u')
const isTaskInWords = (bare: string): boolean => OPENS_TASK.test(bare) || (OPENS_BUILDING.test(bare) && !endsSurelyAsName(bare))
const isName = (bare: string): boolean =>
  (endsAsName(bare) && !COUNTS.test(bare) && !isTaskInWords(bare)) || isClassOfDepartments(bare) || VILLAGE.test(bare) || isPlace(bare)
/** 杭州市 beside 省科技厅: a place means its government. */
const isPlace = (bare: string): boolean => placesNamed(bare).length > 0

/** Whether words may be a cell where each column has one line: only names, deadlines and numbers must look like such. */
export function isCellOf(column: ColumnKind | undefined, words: string): boolean {
  return column !== undefined && (isRole(column) || column === 'deadline' || column === 'number' ? mayBe(column, words) : true)
}

/** Maximum length of the name of a group. */
const LONGEST_GROUP = 24

/** The same where cells may be missing, so that a line may belong to another column: names are no task, and a clause is no group. */
export function isWholeCell(kind: ColumnKind | undefined, line: string): boolean {
  const words = line.trim()
  if (BROKEN.test(words)) return false
  if (kind === 'period') return mayBe(kind, words) && !namesOrCounts(words)
  if (kind === 'group') return words.length <= LONGEST_GROUP && !/[，,。；;]/u.test(words) && !namesOrCounts(words)
  if (isTask(kind)) return mayBe(kind, words) && !namesOrCounts(words)
  return mayBe(kind, words)
}

/** 市住房城乡建设局、 and ，新建幼儿园8所: parts of cells that continue on another line. */
const BROKEN = /^[、，,；;。]|[、，,（(]$/u

const namesOrCounts = (words: string): boolean => mayBe('responsible', words) || mayBe('number', words)
