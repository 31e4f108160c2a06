import { useQuery } from 'urql'
import { useScreenQuery } from '../../api/useScreenQuery.ts'
import { DifferenceOf, ListOwner } from './operations.ts'
import type { DifferenceState } from './state.ts'

/** The department in the address, if there is one. */
export function useOwner(id: string | null) {
  const [{ data, error }] = useQuery({ query: ListOwner, variables: { id: id ?? '' }, pause: id === null })
  const node = data?.node
  const owner = id !== null && node && 'name' in node ? node : null
  return { owner, unknown: id !== null && data !== undefined && owner === null, error }
}

export type Owner = NonNullable<ReturnType<typeof useOwner>['owner']>

/** The owner of the list in the form of the API: a department, its function line, or everybody. */
export function ownerOf(
  { department, line }: DifferenceState,
  owner: Owner | null,
): { readonly department?: string; readonly line?: string } {
  if (department === null) return {}
  return line && owner?.line ? { line: owner.line } : { department }
}

/** Fetches the comparison. Nothing is requested until both documents are chosen. */
export function useDiff(state: DifferenceState, owner: Owner | null) {
  const { left, right, department } = state
  const { department: of, line } = ownerOf(state, owner)
  const whose = line ? { line: [line] } : of ? { department: [of] } : {}
  const pause = left === null || right === null || left === right || (department !== null && owner === null)
  return useScreenQuery(DifferenceOf, { left: left ?? '', right: right ?? '', ...whose }, { pause })
}
