import { describe, expect, it } from 'vitest'
import { speaksFor } from '../../server/neo4j/store/traceScope.ts'

const at = (start: number, end: number, title: string | null = null) => ({ start, end, title })
const SECTIONS = [
  at(100, 200, '总体要求'),
  at(120, 160, '指导思想'),
  at(200, 400, '财政政策'),
  at(400, 600, '金融政策'),
  at(600, 900, '领导小组议事规则'),
  at(620, 700, '指导思想'),
]
const MEASURE = at(250, 300)

describe('words of a policy and a measure of it', () => {
  it.each<[string, number, boolean]>([
    ['the opening', 20, true],
    ['general provisions', 110, true],
    ['a part of general provisions', 130, true],
    ['the section that holds the measure', 210, true],
    ['another section', 450, false],
    ['an attachment', 800, false],
    ['the general part of an attachment', 650, false],
  ])('%s', (_, start, speaks) => expect(speaksFor(at(start, start + 5), MEASURE, SECTIONS)).toBe(speaks))
})
