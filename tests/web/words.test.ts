import { describe, expect, it } from 'vitest'
import { type English, said, type Words } from '../../web/i18n/words.ts'
import { panelWords } from '../../web/views/explorer/panelWords.ts'

describe('counts in English', () => {
  const keys = ['nodes', 'lines', 'unfold', 'lineOf'] as const
  it('have a singular and a plural', () => {
    expect(keys.map((key) => said(panelWords, 'en', key, { count: 1 }))).toEqual(['1 node', '1 line', 'Show 1 measure', '1 statement'])
    expect(keys.map((key) => said(panelWords, 'en', key, { count: 0 }))).toEqual(['0 nodes', '0 lines', 'Show 0 measures', '0 statements'])
  })
})

describe('values', () => {
  it('are filled in by name, as they are', () => {
    expect(said(panelWords, 'zh', 'wentAlong', { relation: '落实', name: '<$&>' })).toBe('落实：<$&>')
  })

  it('have a name of letters in every dictionary, so that none is left unfilled', async () => {
    const modules = import.meta.glob<Record<string, unknown>>('../../web/**/{*ords,i18n/*}.ts')
    const dictionaries = (await Promise.all(Object.values(modules).map((load) => load()))).flatMap((module) =>
      Object.values(module).filter(isDictionary),
    )
    expect(dictionaries.length).toBeGreaterThan(20)
    const words = dictionaries.flatMap(({ zh, en }) => [...Object.values<English>(zh), ...Object.values(en)])
    const forms = words.flatMap((word) => (typeof word === 'string' ? [word] : [word.one, word.other]))
    expect(forms.filter((form) => /\{\{(?!\w+\}\})|\$t\(/.test(form))).toEqual([])
  })
})

const isDictionary = (value: unknown): value is Words<string> =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value
