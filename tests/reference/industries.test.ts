import { describe, expect, it } from 'vitest'
import { GB_CLASSES, INDUSTRY_WORDS, NOT_INDUSTRIES, STRATEGIC_CLASSES } from '../../server/reference/industries.ts'

describe('industries', () => {
  it('has the classes of the standards, each in the one above it', () => {
    const sections = [...GB_CLASSES.values()].filter(({ parent }) => parent === null)
    expect(sections).toHaveLength(20)
    expect(GB_CLASSES.size).toBe(20 + 97 + 473 + 1381)
    expect(STRATEGIC_CLASSES.size).toBe(9 + 40)
    for (const { parent } of GB_CLASSES.values()) if (parent !== null) expect(GB_CLASSES.has(parent)).toBe(true)
  })

  it('names each word once, as an industry or as none', () => {
    const words = [...INDUSTRY_WORDS.flatMap(({ word, also }) => [word, ...also]), ...NOT_INDUSTRIES]
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  it('has the goods of the classes of the standard as weak words', () => {
    const codesOf = (name: string) => INDUSTRY_WORDS.filter(({ word, weak }) => word === name && weak).flatMap(({ gb }) => gb)
    expect(codesOf('肥料')).toEqual(['262'])
    expect(codesOf('香精')).toEqual(['2684'])
    expect(codesOf('石膏')).toEqual(['301', '1011'])
    expect(codesOf('副产品')).toEqual([])
  })
})
