import { dutyWord } from '../../lexicon/duties.ts'
import { groupingOf } from './groups.ts'
import type { ListedName } from './nameList.ts'
import { endsAsDepartment, isPlacedDepartment, isSurelyDepartment, mayBeName } from './ownNames.ts'
import { isSentence } from './sentence.ts'

/** 加强…, 建立…: no name begins so; 推进办, 督导组, 指导中心 are names. */
const OPENS_AS_TASK = new RegExp(`^(?:${dutyWord('task')})(?!办|组|处|科|室|局|专班|委员会|中心|小组)`, 'u')
/** Somewhere in a name of unknown ending: 结合实际加快制定. */
const HOLDS_TASK = new RegExp(`${dutyWord('task', 'manner')}|[的了是将要应须把被]`, 'u')
/** A name whose ending is not known is not longer: 上港集团, 某某物流有限责任. */
const LONGEST_UNKNOWN = 16

/** Why words cannot be the name of a department, or null where they can: 强化督查, 结合实际加快制定 are what to do. */
export function implausible(words: string): string | null {
  if (!mayBeName(words)) return 'figures, a stop or a word that no name holds'
  if (OPENS_AS_TASK.test(words)) return 'it opens with what is to be done'
  if (isSentence(words, 'name')) return 'it says who is to do something'
  if (endsAsDepartment(words)) return null
  if (words.length > LONGEST_UNKNOWN) return 'too long for a name whose ending is not known'
  return HOLDS_TASK.test(words) ? 'it says what is to be done' : null
}

/** True for 等…, for groups, and for what ends as nothing but a department does. */
export function isDepartmentOrGroup({ words }: ListedName): boolean {
  return words.startsWith('等') || groupingOf(words) !== 'none' || (implausible(words) === null && isSurelyDepartment(words))
}

/** What is known about the names of a list, beside the words themselves. */
export interface ListPlace {
  /** Names that the document uses as departments elsewhere. */
  readonly known: ReadonlySet<string>
  /** `task`: brackets that close a task. `custom`: those of a document that closes most of its tasks so. */
  readonly closes: 'nothing' | 'task' | 'custom'
}

/**
 * True where names alone, without label or verb, are a list of departments. In the middle of a sentence all must be departments; in brackets
 * that close a task half of them, so that 上港集团, 航交所 are kept beside 市交通委; where the document closes its tasks so, one.
 */
export function isListOfDepartments(names: readonly ListedName[], { known, closes }: ListPlace): boolean {
  const sure = names.filter((name) => isDepartmentOrGroup(name) || known.has(name.words))
  const placed = names.some(({ words }) => isPlacedDepartment(words) || known.has(words))
  if (closes === 'nothing') return placed && sure.length === names.length
  if (names.some(({ words }) => groupingOf(words) === 'none' && !words.startsWith('等') && implausible(words) !== null)) return false
  if (placed && sure.length * 2 >= names.length) return true
  return closes === 'custom' && names.every(({ words }) => endsAsDepartment(words) || known.has(words)) && sure.length > 0
}
