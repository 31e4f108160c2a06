import type { FindingKind, Findings, FindingTypes, TargetMention } from './findings.ts'

interface KindOfFinding<T> {
  /** Heading of its list in `inspect`. */
  readonly title: string
  /** true if words of a measure may have only one such finding: the earlier rule wins. */
  readonly readOnce: boolean
  /** One finding as one line. */
  say(finding: T): string
}

/** The table of kinds, in print order. */
export const FINDING_KINDS: { readonly [K in FindingKind]: KindOfFinding<FindingTypes[K]> } = {
  departments: {
    title: 'Departments',
    readOnce: false,
    say: ({ surface, name, role, collective, standing }) => {
      const notes = [role, ...(collective ? ['collective'] : []), ...(standing ? ['standing clause'] : [])].join(', ')
      return `${surface}${surface === name ? '' : ` → ${name}`} (${notes})`
    },
  },
  openEnded: { title: 'Open-ended groups', readOnce: false, say: ({ surface, role }) => `${surface} (${role})` },
  citations: {
    title: 'Citations',
    readOnce: true,
    say: ({ relation, title, number }) => [relation, title, number].filter((part) => part !== null).join(' '),
  },
  targets: { title: 'Targets', readOnce: true, say: (target) => `${target.kind} ${target.surface} → ${figureAndTime(target)}` },
  goals: { title: 'Goals of the document', readOnce: true, say: (goal) => `${goal.kind} ${goal.surface} → ${figureAndTime(goal)}` },
  industries: {
    title: 'Industries',
    readOnce: true,
    say: ({ surface, name, code, strategic, sure }) => `${surface} → ${name} ${code ?? strategic ?? ''}${sure ? '' : ' (nearest)'}`,
  },
  aliases: { title: 'Other names', readOnce: false, say: ({ alias, full, kind }) => `${alias} = ${full} (${kind})` },
  listedDepartments: { title: 'Listed departments', readOnce: false, say: ({ full }) => full },
  upstreamTasks: {
    title: 'Upstream tasks',
    readOnce: false,
    say: ({ row, text, ministries }) => `${row} ${text.slice(0, 40)} (${ministries.map(({ surface }) => surface).join('、')})`,
  },
}

/** All kinds, in the order of the table. */
export const KINDS: readonly FindingKind[] = Object.keys(FINDING_KINDS).filter((key): key is FindingKind => key in FINDING_KINDS)

/** Builds the lists of a reading with one function. The compiler reports a missing kind. */
export function eachKind(listOf: <K extends FindingKind>(kind: K) => readonly FindingTypes[K][]): Findings {
  return {
    departments: listOf('departments'),
    openEnded: listOf('openEnded'),
    citations: listOf('citations'),
    targets: listOf('targets'),
    goals: listOf('goals'),
    industries: listOf('industries'),
    aliases: listOf('aliases'),
    listedDepartments: listOf('listedDepartments'),
    upstreamTasks: listOf('upstreamTasks'),
  }
}

export const NO_FINDINGS: Findings = eachKind(() => [])

function figureAndTime(target: TargetMention): string {
  const figure = target.value === null ? '' : `${target.value}${target.upper === null ? '' : `–${target.upper}`} ${target.unit ?? ''}`
  const time = target.from === null && target.to === null ? '' : `${target.from ?? '…'} to ${target.to ?? '…'}`
  return [target.comparator ?? '', figure, time, target.recurring ?? ''].filter((part) => part !== '').join(' ')
}
