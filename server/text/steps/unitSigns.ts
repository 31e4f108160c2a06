import { folded } from '../../lexicon/folded.ts'
import type { CleaningStep, Edit } from '../draft.ts'
import { closesWithAssignment, isRoleLine, namesResponsible } from '../lineKinds/assignment.ts'

const SIGN = /^(?<sign>[●○◆◇■□▲△★☆▶➢])[ \t\u3000]*(?=[\p{Script=Han}“《])/u
const FEWEST_UNITS = 3

/** `●完善供水设施。…（市水利局负责）`: the sign before each of several units that name their departments; a sign that stands elsewhere, too, has a meaning. */
export const unitSigns: CleaningStep = {
  name: 'signs before units',
  edits: (text) => {
    const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ words: folded(line), index }))
    const sign = lines.map(({ words }) => SIGN.exec(words)?.groups?.sign).find((one) => one !== undefined)
    const starts = lines.flatMap(({ words }, at) => (sign !== undefined && SIGN.exec(words)?.groups?.sign === sign ? [at] : []))
    if (starts.length < FEWEST_UNITS || text.split(sign ?? '').length - 1 !== starts.length) return []
    const units = starts.map((at, index) => lines.slice(at, starts[index + 1] ?? at + longestOf(starts)))
    if (!units.every((unit) => unit.some(({ words }) => namesDepartments(words)))) return []
    return units.flatMap(([first]): Edit[] =>
      first === undefined ? [] : [{ start: first.index, end: first.index + (SIGN.exec(first.words)?.[0].length ?? 0) }],
    )
  },
}

/** Most lines of a unit before the last. */
const longestOf = (starts: readonly number[]): number => Math.max(...starts.slice(1).map((at, index) => at - (starts[index] ?? at)))

const namesDepartments = (words: string): boolean => isRoleLine(words) || namesResponsible(words) || closesWithAssignment(words)
