import type { Contribution } from './shared.ts'

/** What one document says of shared nodes, before and after it is read again. */
export interface ReadAgain {
  readonly before: readonly Contribution[]
  readonly after: readonly Contribution[]
}

/**
 * The new id of each department that has another one in a document that is read again, with other rules or other known names: the words 人行宜春中心支行
 * meant 宜春中心支行 and now mean 宜春市中心支行. Nothing for a department whose words now mean several.
 */
export function joinedDepartments(documents: readonly ReadAgain[]): ReadonlyMap<string, string> {
  const joined = new Map<string, Set<string>>()
  for (const { before, after } of documents) {
    const now = departmentsIn(after)
    for (const former of departmentsIn(before)) {
      if (now.some(({ about }) => about === former.about)) continue
      const words = wordsOf(former)
      for (const one of now)
        if (wordsOf(one).some((word) => words.includes(word)))
          joined.set(former.about, (joined.get(former.about) ?? new Set()).add(one.about))
    }
  }
  return new Map([...joined].flatMap(([former, ids]) => (ids.size === 1 ? [...ids].map((id) => [former, id] as const) : [])))
}

const departmentsIn = (said: readonly Contribution[]) => said.filter(({ type }) => type === 'Department')

/** The names under which a document mentions a department. */
const wordsOf = ({ properties: { name, aliases } }: Contribution): readonly unknown[] => [name, ...(Array.isArray(aliases) ? aliases : [])]
