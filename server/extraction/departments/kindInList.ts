import { groupingOf } from './groups.ts'
import type { ListedName } from './nameList.ts'
import { endsAsDepartment, mayBeName } from './ownNames.ts'
import { implausible, isDepartmentOrGroup, type ListPlace } from './plausible.ts'
import type { RoleGroup } from './roleGroups.ts'
import { isSentence } from './sentence.ts'

/** What a name in a list of departments denotes. */
export type AssignedKind = 'department' | 'collective' | 'open-ended'

/** A name and its neighbours in a list. */
export interface NameInList {
  readonly names: readonly ListedName[]
  readonly index: number
  readonly group: RoleGroup
  readonly place: ListPlace
  readonly isList: boolean
  readonly trusted: boolean
}

/** What the name denotes, or why it names no department. */
export function kindInList(name: ListedName, list: NameInList): { readonly kind: AssignedKind } | { readonly refused: string } {
  if (name.words.startsWith('等')) return { kind: 'open-ended' }
  const grouping = groupingOf(name.words)
  if (grouping !== 'none')
    return isSentence(name.words.replace(/12345/u, ''), 'class') ? { refused: 'it is part of a sentence' } : { kind: grouping }
  if (list.trusted && mayBeName(name.words)) return { kind: 'department' }
  const reason = implausible(name.words)
  if (reason !== null) return { refused: reason }
  if (endsAsDepartment(name.words) || list.place.known.has(name.words)) return { kind: 'department' }
  if (list.group.by === 'label' || list.isList) return { kind: 'department' }
  // `（市交通委、某某物流、航交所负责）`: an unknown name among departments is kept; so is one alone where tasks usually end in such brackets.
  const confirmed = list.group.by === 'verb' && (isAmongDepartments(list) || (list.names.length === 1 && list.place.closes === 'custom'))
  return confirmed ? { kind: 'department' } : { refused: 'it does not end like one' }
}

/** Whether 、 joins the name to a department before or after it. */
function isAmongDepartments({ names, index }: NameInList): boolean {
  const [before, own, after] = [names[index - 1], names[index], names[index + 1]]
  const joinedBefore = before !== undefined && own?.apart === false && isNeighbour(before)
  return joinedBefore || (after !== undefined && !after.apart && isNeighbour(after))
}

function isNeighbour(name: ListedName): boolean {
  return isDepartmentOrGroup(name) || (implausible(name.words) === null && endsAsDepartment(name.words))
}
