import { readFileSync } from 'node:fs'
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori'
import { describe, expect, it } from 'vitest'
import { ROLES } from '../../web/drawing/drawing.ts'
import { SHAPES } from '../../web/drawing/shapes.ts'
import { GROUNDS, ROLE_DASHES } from '../../web/drawing/style.ts'
import { choiceAtStart, themeOf } from '../../web/state/theme.ts'
import { NODE_KINDS, PALETTES, THEMES } from '../../web/styles/palette.ts'

const CONTRAST = 4.5
const DIFFERENCE = 12
const difference = differenceCiede2000()
/** Colours as seen with normal vision, and by people who lack one of the three kinds of cones. */
const EYES: readonly ((colour: Color) => Color)[] = [
  (colour) => colour,
  filterDeficiencyProt(1),
  filterDeficiencyDeuter(1),
  filterDeficiencyTrit(1),
]
const colour = (code: string): Color => {
  const parsed = parse(code)
  if (!parsed) throw new Error(`${code} is no colour.`)
  return parsed
}
const leastDifference = (left: string, right: string) => Math.min(...EYES.map((see) => difference(see(colour(left)), see(colour(right)))))
const pairs = <T>(all: readonly T[]) => all.flatMap((left, at) => all.slice(at + 1).map((right) => [left, right] as const))

describe.each(THEMES)('the %s theme', (theme) => {
  const { kinds, roles } = PALETTES[theme]
  const ground = GROUNDS[theme]

  it('tells any two kinds apart by colour, or else by shape or by being hollow', () => {
    for (const [left, right] of pairs(NODE_KINDS)) {
      const otherShape = SHAPES[left] !== SHAPES[right]
      const otherFilling = (left === 'CITED_DOCUMENT') !== (right === 'CITED_DOCUMENT')
      const apart = otherShape || otherFilling || leastDifference(kinds[left].solid, kinds[right].solid) >= DIFFERENCE
      expect(apart, `${left} ${right}`).toBe(true)
    }
  })

  it('tells any two roles apart by colour, or else by dashes', () => {
    for (const [left, right] of pairs(ROLES)) {
      const apart = ROLE_DASHES[left] !== ROLE_DASHES[right] || leastDifference(roles[left], roles[right]) >= DIFFERENCE
      expect(apart, `${left} ${right}: ${leastDifference(roles[left], roles[right])}`).toBe(true)
    }
  })

  it('writes nothing with less than the contrast that people need', () => {
    const written: [string, string][] = [
      ...NODE_KINDS.flatMap((kind): [string, string][] => [
        [kinds[kind].solid, kinds[kind].soft],
        [kinds[kind].solid, ground.paper],
        [kinds[kind].solid, ground.onSolid],
      ]),
      ...ROLES.flatMap((role): [string, string][] => [
        [roles[role], ground.paper],
        [roles[role], ground.onSolid],
      ]),
      [ground.ink, ground.paper],
      [ground.faint, ground.paper],
    ]
    const tokens = tokensOf(theme)
    for (const ink of ['ink', 'ink-soft', 'ink-faint', 'accent', 'link', 'danger', 'warning', 'good'])
      for (const paper of ['paper', 'surface', 'surface-sunk']) written.push([tokens(ink), tokens(paper)])
    for (const name of ['accent', 'link', 'danger', 'warning', 'good']) written.push([tokens(name), tokens(`${name}-soft`)])
    written.push([tokens('ink'), tokens('hit')])
    const tooFaint = written.filter(([ink, paper]) => wcagContrast(ink, paper) < CONTRAST)
    expect(tooFaint).toEqual([])
  })
})

/** Reads `--name` of a theme out of the stylesheet. */
function tokensOf(theme: (typeof THEMES)[number]): (name: string) => string {
  const [light = '', dark = ''] = readFileSync('web/styles/tokens.css', 'utf8').split('[data-theme="dark"]')
  return (name) => {
    const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(theme === 'dark' ? dark : light)?.[1]
    if (!value) throw new Error(`The ${theme} theme has no --${name}.`)
    return value
  }
}

it('follows the system until something is chosen', () => {
  expect(choiceAtStart(null)).toBe('system')
  expect(choiceAtStart('dark')).toBe('dark')
  expect(choiceAtStart('sepia')).toBe('system')
  expect(themeOf('system', true)).toBe('dark')
  expect(themeOf('system', false)).toBe('light')
  expect(themeOf('light', true)).toBe('light')
})
