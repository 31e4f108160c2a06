import { bare } from './compare.ts'
import type { Outcome } from './outcome.ts'
import type { Pairing } from './scoreMeasures.ts'
import type { DepartmentAnswer, Gold, GoldDepartment, GoldMeasure, Prediction } from './types.ts'

type Named = Pick<GoldDepartment, 'name' | 'surface' | 'role'>

/** Departments by measure, once with their role and once by name only, and full names if the gold annotation has them. */
export function scoreDepartments(gold: Gold, prediction: Prediction, pairing: Pairing): Outcome[] {
  const answers = new Map<string, DepartmentAnswer[]>()
  for (const measure of prediction.measures) {
    const id = pairing.goldIdOf(measure.id)
    answers.set(id, [...(answers.get(id) ?? []), ...measure.departments])
  }
  const goldOf = new Map(gold.measures.map((m) => [String(m.id), m]))
  const ids = new Set([...goldOf.keys(), ...answers.keys()])
  return [...ids].flatMap((id) => [
    ...scoreUnit(id, goldOf.get(id), answers.get(id) ?? [], true),
    ...scoreUnit(id, goldOf.get(id), answers.get(id) ?? [], false),
    ...scoreResolution(id, goldOf.get(id), answers.get(id) ?? []),
  ])
}

function scoreUnit(unit: string, gold: GoldMeasure | undefined, found: readonly DepartmentAnswer[], withRole: boolean): Outcome[] {
  const element = withRole ? 'departments' : 'departmentNames'
  const key = (d: Named) => bare(nameOf(d)) + (withRole ? `|${d.role}` : '')
  const match = matchSets(gold?.departments ?? [], found, key, withRole)
  const excused = new Set((gold?.departmentsExcused ?? []).map(key))
  const wrong = match.wrong.filter((d) => !excused.has(key(d)))
  return [
    ...match.right.map(({ named, rule }): Outcome => ({ element, verdict: 'right', unit, words: key(named), rule })),
    ...wrong.map((d): Outcome => ({ element, verdict: 'false', unit, words: `${unit}|${key(d)}`, start: d.start, rule: d.rule })),
    ...match.missed.map((d): Outcome => ({ element, verdict: 'missed', unit, words: `${unit}|${key(d)}` })),
  ]
}

interface Match {
  /** The correctly named departments, with the rule that found each. */
  readonly right: readonly { readonly named: Named; readonly rule?: string }[]
  readonly wrong: readonly DepartmentAnswer[]
  readonly missed: readonly GoldDepartment[]
}

/** First one by one; then a collective printed as one (各区、县级市) against its parts (各区 + 各县级市), in either direction. */
function matchSets(
  gold: readonly GoldDepartment[],
  found: readonly DepartmentAnswer[],
  key: (d: Named) => string,
  withRole: boolean,
): Match {
  const right: { readonly named: Named; readonly rule?: string }[] = []
  let wrong = [...found]
  let missed = gold.filter((d) => {
    const hit = wrong.findIndex((x) => key(x) === key(d))
    if (hit < 0) return true
    right.push({ named: d, rule: wrong[hit]?.rule })
    wrong.splice(hit, 1)
    return false
  })
  missed = missed.filter((d) => {
    const parts = partsOf(d, wrong, withRole)
    if (!parts) return true
    wrong = wrong.filter((x) => !parts.includes(x))
    right.push({ named: d, rule: parts[0]?.rule })
    return false
  })
  wrong = wrong.filter((d) => {
    const parts = partsOf(d, missed, withRole)
    if (!parts) return true
    missed = missed.filter((x) => !parts.includes(x))
    right.push(...parts.map((named) => ({ named, rule: d.rule })))
    return false
  })
  return { right, wrong, missed }
}

function partsOf<T extends Named>(whole: Named, among: readonly T[], withRole: boolean): T[] | null {
  const parts: T[] = []
  for (const part of nameOf(whole).split(/[、,，]/)) {
    const same = (x: T) => !parts.includes(x) && withoutEach(nameOf(x)) === withoutEach(part) && (!withRole || x.role === whole.role)
    const hit = among.find(same)
    if (!hit) return null
    parts.push(hit)
  }
  return parts.length > 1 ? parts : null
}

const withoutEach = (name: string) => bare(name).replace(/^各/, '')
const nameOf = (d: Named) => d.name ?? d.surface ?? ''

/** For departments found by name: whether the full name equals the gold one. A missing full name counts as missed, a wrong one as false. */
function scoreResolution(unit: string, gold: GoldMeasure | undefined, found: readonly DepartmentAnswer[]): Outcome[] {
  return (gold?.departments ?? []).flatMap((wanted): Outcome[] => {
    const answer = found.find((d) => bare(nameOf(d)) === bare(nameOf(wanted)))
    if (wanted.canonical === undefined || !answer) return []
    const common = { element: 'resolution', unit, start: answer.start } as const
    const words = `${nameOf(wanted)} → ${answer.canonical ?? '—'} (${wanted.canonical ?? '—'})`
    if (wanted.canonical === null) return answer.canonical === null || wanted.collective ? [] : [{ ...common, verdict: 'false', words }]
    if (answer.canonical === null) return [{ ...common, verdict: 'missed', words }]
    if (bare(answer.canonical) === bare(wanted.canonical)) return [{ ...common, verdict: 'right', words }]
    return [
      { ...common, verdict: 'false', words },
      { ...common, verdict: 'missed', words },
    ]
  })
}
