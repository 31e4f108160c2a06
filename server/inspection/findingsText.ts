import type { DepartmentMention, Fact, Finding, PolicyFacts, Reading } from '../extraction/findings.ts'

type Line = readonly [finding: Finding, words: string]

/** All findings of a reading as plain text, by kind, each with its line in the source, its measure and its rule. */
export function findingsText(reading: Reading, lineOf: (offset: number) => number): string {
  const words = ({ span }: Finding) => reading.outline.text.text.slice(span.start, span.end)
  const groups: readonly (readonly [title: string, lines: readonly Line[]])[] = [
    ['Departments', reading.departments.map((mention) => [mention, departmentWords(mention)])],
    ['Open-ended groups', reading.openEnded.map((mention) => [mention, `${mention.surface} (${mention.role})`])],
    ['Citations', reading.citations.map((c) => [c, `${c.relation} ${c.title ?? ''} ${c.number ?? ''}`.trim()])],
    ['Targets', reading.targets.map((t) => [t, `${t.kind} ${t.surface} → ${targetValue(t)}`])],
    [
      'Industries',
      reading.industries.map((i) => [i, `${i.surface} → ${i.name} ${i.code ?? i.strategic ?? ''}${i.sure ? '' : ' (nearest)'}`]),
    ],
    ['Other names', reading.aliases.map((a) => [a, `${a.alias} = ${a.full} (${a.kind})`])],
    ['Listed departments', reading.listedDepartments.map((b) => [b, b.full])],
    [
      'Upstream tasks',
      reading.upstreamTasks.map((t) => [t, `${t.row} ${t.text.slice(0, 40)} (${t.ministries.map((m) => m.surface).join('、')})`]),
    ],
  ]
  const text = groups
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title} (${lines.length})\n${lines.map(printed).join('\n')}`)
  return [factsText(reading.policy, lineOf), ...text, ''].join('\n\n')

  function printed([finding, said]: Line): string {
    const measure = finding.measure === null ? '' : ` ●${finding.measure}`
    const quote = said.includes(words(finding)) ? '' : `  “${words(finding).slice(0, 40)}”`
    return `${String(lineOf(finding.span.start)).padStart(5)} ${measure.padEnd(5)} ${said}${quote}  [${finding.rule}]`
  }
}

function departmentWords({ surface, name, role, collective, standing }: DepartmentMention): string {
  const notes = [role, ...(collective ? ['collective'] : []), ...(standing ? ['standing clause'] : [])].join(', ')
  return `${surface}${surface === name ? '' : ` → ${name}`} (${notes})`
}

function targetValue(target: Reading['targets'][number]): string {
  const figure = target.value === null ? '' : `${target.value}${target.upper === null ? '' : `–${target.upper}`} ${target.unit ?? ''}`
  const time = target.from === null && target.to === null ? '' : `${target.from ?? '…'} to ${target.to ?? '…'}`
  return [target.comparator ?? '', figure, time, target.recurring ?? ''].filter((part) => part !== '').join(' ')
}

function factsText(policy: PolicyFacts, lineOf: (offset: number) => number): string {
  const lines = Object.entries(policy as unknown as Record<string, Fact | null>).map(([key, fact]) =>
    fact === null
      ? `      ${key}: –`
      : `${fact.span ? String(lineOf(fact.span.start)).padStart(5) : '     '} ${key}: ${fact.value}  [${fact.rule}]`,
  )
  return `Policy\n${lines.join('\n')}`
}
