import { groupingOf } from '../extraction/departments/groups.ts'
import type { CitationMention, DepartmentMention, FoundWords, OpenEndedMention, Reading, TargetMention } from '../extraction/findings.ts'
import { lettersOf } from '../text/letters.ts'
import type { Span } from '../text/span.ts'
import { CORRECTED_RULE, type Correction, type CorrectionOf, type Facts } from './correction.ts'
import { type Places, placesIn } from './place.ts'

/** The reading with a correction applied; null if its words, or what was read from them, no longer exist. */
type Corrected = Reading | null

/** A reading with corrected statements, and the keys of the corrections whose statement was found. */
export function correctedFindings(
  reading: Reading,
  corrections: readonly Correction[],
): { readonly reading: Reading; readonly applied: readonly string[] } {
  const places = placesIn(reading.outline.text)
  const applied: string[] = []
  let better = reading
  for (const correction of corrections) {
    const found = places.find(correction.words)
    const next = found && withCorrection(better, correction, found, places)
    if (!next) continue
    better = next
    applied.push(correction.key)
  }
  return { reading: better, applied }
}

function withCorrection(reading: Reading, correction: Correction, found: Span, places: Places): Corrected {
  switch (correction.kind) {
    case 'assignment':
      return withAssignment(reading, correction, found, places)
    case 'citation':
      return withCitation(reading, correction, found, places)
    case 'target':
      return withTarget(reading, correction, found, places)
    case 'measure':
      return null
  }
}

type Assigned = DepartmentMention | OpenEndedMention

function withAssignment(reading: Reading, correction: CorrectionOf<'assignment'>, found: Span, places: Places): Corrected {
  const { read, right } = correction
  if (read === null) {
    const place = missingPlace(reading, correction, found, places)
    if (right === null || place?.measure == null) return null
    return withDepartments(reading, [], [departmentMention(reading, { ...place, rule: CORRECTED_RULE }, right)])
  }
  const all: readonly Assigned[] = [...reading.departments, ...reading.openEnded]
  const wrong = all.find(
    (one) => sameLetters(places.lettersOf(one.span), found) && one.role === read.role && isIn(reading, one, correction.measure),
  )
  if (!wrong) return null
  // The same department named twice in one role is one statement.
  const same = all.filter((one) => one.measure === wrong.measure && one.role === wrong.role && nameOf(one) === nameOf(wrong))
  if (right === null) return withDepartments(reading, same, [])
  return withDepartments(reading, same, [rightMention(reading, wrong, read, right)])
}

const nameOf = (one: Assigned): string => ('name' in one ? one.name : one.surface)

/** If only the role was wrong, the name stays as printed and resolves as before. */
function rightMention(reading: Reading, wrong: Assigned, read: Facts['assignment'], right: Facts['assignment']): Assigned {
  if (right.department === read.department) return { ...wrong, role: right.role, rule: CORRECTED_RULE }
  return departmentMention(reading, { ...wrong, rule: CORRECTED_RULE }, right)
}

function departmentMention(reading: Reading, { span, rule, measure }: FoundWords, { department, role }: Facts['assignment']): Assigned {
  const surface = reading.outline.text.text.slice(span.start, span.end)
  const grouping = groupingOf(department)
  if (grouping === 'open-ended') return { span, rule, measure, surface: department, role }
  return { span, rule, measure, surface, name: department, role, collective: grouping === 'collective', standing: false }
}

function withDepartments(reading: Reading, wrong: readonly Assigned[], right: readonly Assigned[]): Reading {
  const kept = <T extends Assigned>(list: readonly T[]) => list.filter((one) => !wrong.includes(one))
  const named = right.filter((one): one is DepartmentMention => 'name' in one)
  const groups = right.filter((one) => !('name' in one))
  return {
    ...reading,
    departments: inOrder([...kept(reading.departments), ...named]),
    openEnded: inOrder([...kept(reading.openEnded), ...groups]),
  }
}

function withCitation(reading: Reading, correction: CorrectionOf<'citation'>, found: Span, places: Places): Corrected {
  const { read, right } = correction
  if (read === null) {
    const place = missingPlace(reading, correction, found, places)
    return (
      place &&
      right &&
      citationsAfter(reading, [], [{ ...place, statement: place.span, surface: surfaceOf(reading, place.span), ...right }])
    )
  }
  const wrong = reading.citations.find(
    ({ span, statement, relation }) =>
      relation === read.relation && (sameLetters(places.lettersOf(statement), found) || sameLetters(places.lettersOf(span), found)),
  )
  if (!wrong) return null
  const same = reading.citations.filter(
    ({ measure, relation, title, number }) =>
      measure === wrong.measure && relation === wrong.relation && title === wrong.title && number === wrong.number,
  )
  return citationsAfter(reading, same, right === null ? [] : [rightCitation(wrong, read, right)])
}

/** If only the relation was wrong, title and number stay as printed. */
function rightCitation(wrong: CitationMention, read: Facts['citation'], right: Facts['citation']): CitationMention {
  const { relation, title, number } = right
  const sameDocument = title === read.title && number === read.number
  return { ...wrong, relation, ...(!sameDocument && { title, number }), rule: CORRECTED_RULE }
}

function citationsAfter(reading: Reading, wrong: readonly CitationMention[], right: readonly CitationMention[]): Reading {
  return { ...reading, citations: inOrder([...reading.citations.filter((one) => !wrong.includes(one)), ...right]) }
}

function withTarget(reading: Reading, correction: CorrectionOf<'target'>, found: Span, places: Places): Corrected {
  const { read, right } = correction
  if (read === null) {
    const place = missingPlace(reading, correction, found, places)
    if (!place || right === null) return null
    const target = { ...NO_FIGURE, ...right, ...place, surface: surfaceOf(reading, place.span) }
    return place.measure === null
      ? { ...reading, goals: inOrder([...reading.goals, target]) }
      : { ...reading, targets: inOrder([...reading.targets, target]) }
  }
  const isWrong = (one: TargetMention) => sameLetters(places.lettersOf(one.span), found) && isIn(reading, one, correction.measure)
  const correctedIn = (list: readonly TargetMention[]) =>
    list.flatMap((one) => (isWrong(one) ? (right === null ? [] : rightTarget(one, right)) : one))
  if (![...reading.targets, ...reading.goals].some(isWrong)) return null
  return { ...reading, targets: correctedIn(reading.targets), goals: correctedIn(reading.goals) }
}

/** Drops properties of the old figure or day that do not apply to the new one. */
function rightTarget(wrong: TargetMention, right: Facts['target']): TargetMention {
  const sameFigure = right.value === wrong.value && right.kind === wrong.kind
  const sameDays = right.from === wrong.from && right.to === wrong.to
  return {
    ...wrong,
    ...right,
    upper: sameFigure ? wrong.upper : null,
    comparator: sameFigure ? wrong.comparator : null,
    recurring: sameDays ? wrong.recurring : null,
    rule: CORRECTED_RULE,
  }
}

const NO_FIGURE = { upper: null, comparator: null, recurring: null } as const

/** The position of a missed statement: in the measure that contains its words, or in the one that the correction names. */
function missingPlace(reading: Reading, { measure }: Correction, found: Span, places: Places): FoundWords | null {
  const span = places.cleanSpan(found)
  if (span === null) return null
  const { measures } = reading.outline
  const around = measures.find((one) => one.span.start <= span.start && span.end <= one.span.end)
  const named = measure === '' ? undefined : measures.find((one) => opensWith(one.text, measure))
  if (measure !== '' && !named) return null
  return { span, rule: CORRECTED_RULE, measure: (named ?? around)?.id ?? null }
}

/** Words of a heading may assign several measures: the correction says which one is meant. */
function isIn(reading: Reading, { measure }: FoundWords, opening: string): boolean {
  if (opening === '') return true
  const text = reading.outline.measures.find(({ id }) => id === measure)?.text
  return text !== undefined && opensWith(text, opening)
}

const opensWith = (text: string, opening: string): boolean => lettersOf(text).startsWith(lettersOf(opening))

const surfaceOf = ({ outline }: Reading, { start, end }: Span): string => outline.text.text.slice(start, end)

const sameLetters = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end

const inOrder = <T extends FoundWords>(findings: readonly T[]): readonly T[] =>
  [...findings].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
