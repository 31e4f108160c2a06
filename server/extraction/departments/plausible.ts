import { dutyWord } from '../../lexicon/duties.ts'
import { OFFICE_FIELDS } from '../../lexicon/nameEndings.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { groupingOf } from './groups.ts'
import type { ListedName } from './nameList.ts'
import { endsAsDepartment, isPlacedDepartment, isSurelyDepartment, mayBeName } from './ownNames.ts'
import { isSentence } from './sentence.ts'

/** Names never start with 加强…, 建立…, 新建…; but 推进办, 督导组, 指导中心, 改造办 and 新建区财政局 are names. */
const OPENS_AS_TASK = new RegExp(
  `^(?:${dutyWord('task')}|新建(?![区镇乡街县])|扩建|改建|修建|重建|迁建|改造|完成|举办|购置)(?!办|组|处|科|室|局|专班|委员会|中心|小组)`,
  'u',
)
/** 组织人事局, 统筹发展局, 优化营商环境局: the verb is part of what the office is for. */
const OFFICE_OF_TASK = new RegExp(`^${dutyWord('task')}${oneOf(OFFICE_FIELDS)}?(?:局|部|处|科|室|办|办公室|中心|组)$`, 'u')
/** Words that show a task inside a name with an unknown ending: 结合实际加快制定. */
const HOLDS_TASK = new RegExp(`${dutyWord('task', 'manner')}|[的了是将要应须把被]`, 'u')
/** 安排协调好生活垃圾清运工作, 检查考核情况: what is done or seen. */
const NAMES_ACTIVITY = /(?:工作|任务|事项|情况|问题|措施|力度|成效)$/u
/** Maximum length of a name with an unknown ending: 上港集团, 某某物流有限责任. */
const LONGEST_UNKNOWN = 16

/** Why words cannot be the name of a department, or null if they can: 强化督查, 结合实际加快制定 are tasks. */
export function implausible(words: string): string | null {
  if (!mayBeName(words)) return 'digits, punctuation or a word that no name contains'
  if (OPENS_AS_TASK.test(words) && !OFFICE_OF_TASK.test(words)) return 'it starts with a task'
  if (isSentence(words, 'name')) return 'it says who must do something'
  if (endsAsDepartment(words)) return null
  if (NAMES_ACTIVITY.test(words)) return 'it names an activity'
  if (words.length > LONGEST_UNKNOWN) return 'too long for a name with an unknown ending'
  return HOLDS_TASK.test(words) ? 'it contains a task' : null
}

/** Whether the name is 等…, a group, or has an unambiguous department ending. */
export function isDepartmentOrGroup({ words }: ListedName): boolean {
  return words.startsWith('等') || groupingOf(words) !== 'none' || (implausible(words) === null && isSurelyDepartment(words))
}

/** Context of the names in a list. */
export interface ListPlace {
  /** Names used as departments elsewhere in the document. */
  readonly known: ReadonlySet<string>
  /** `task`: brackets at the end of a task. `custom`: the same, in a document that ends most of its tasks so; `offices`: with offices of a town. */
  readonly closes: 'nothing' | 'task' | 'custom' | 'offices'
}

/**
 * Whether names without label or verb are a list of departments. Inside a sentence all must be departments; in brackets at the end of a
 * task half of them, so that 上港集团, 航交所 are kept beside 市交通委; if the document ends its tasks so, one is enough, and none
 * if it ends them with offices of a town.
 */
export function isListOfDepartments(names: readonly ListedName[], { known, closes }: ListPlace): boolean {
  const sure = names.filter((name) => isDepartmentOrGroup(name) || known.has(name.words))
  const placed = names.some(({ words }) => isPlacedDepartment(words) || known.has(words))
  if (closes === 'nothing') return placed && sure.length === names.length
  if (names.some(({ words }) => groupingOf(words) === 'none' && !words.startsWith('等') && implausible(words) !== null)) return false
  if (placed && sure.length * 2 >= names.length) return true
  const whole = (groups: boolean) =>
    names.every(({ words }) => endsAsDepartment(words) || known.has(words) || (groups && groupingOf(words) === 'collective'))
  if (closes === 'offices') return names.length > 0 && whole(true)
  return closes === 'custom' && whole(false) && sure.length > 0
}
