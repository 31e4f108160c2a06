import { describe, expect, it } from 'vitest'
import { pluralOf } from '../../web/i18n/pluralOf.ts'
import { type English, said, type Words } from '../../web/i18n/words.ts'
import { panelWords } from '../../web/views/explorer/panelWords.ts'

describe('counts in English', () => {
  const keys = ['nodes', 'lines', 'unfold', 'lineOf'] as const
  it('have a singular and a plural', () => {
    expect(keys.map((key) => said(panelWords, 'en', key, { count: 1 }))).toEqual(['1 node', '1 line', 'Show 1 measure', '1 statement'])
    expect(keys.map((key) => said(panelWords, 'en', key, { count: 0 }))).toEqual(['0 nodes', '0 lines', 'Show 0 measures', '0 statements'])
  })

  it('agree with each number of a text', async () => {
    const dictionaries = await allDictionaries()
    const ones = new Proxy({}, { get: () => 1 })
    const texts = dictionaries.flatMap((words) => Object.keys(words.en).map((key) => said(words, 'en', key, ones)))
    expect(texts.filter((text) => /\b1 (?:(?:held|proven|other|cited) )?(?!has\b|is\b)[a-z]+(?<!s)s\b/.test(text))).toEqual([])
  })
})

it.each([
  ['Policy', 'Policies'],
  ['Cited document (text not held)', 'Cited documents (text not held)'],
  ['Figure or deadline', 'Figures or deadlines'],
  ['Address', 'Addresses'],
  ['Way', 'Ways'],
])('the plural of %s is %s', (noun, plural) => {
  expect([pluralOf(noun, 2, 'en'), pluralOf(noun, 1, 'en'), pluralOf(noun, 2, 'zh')]).toEqual([plural, noun, noun])
})

describe('values', () => {
  it('are filled in by name, as they are', () => {
    expect(said(panelWords, 'zh', 'wentAlong', { relation: '落实', name: '<$&>' })).toBe('落实：<$&>')
  })

  it('have a name of letters in every dictionary, so that none is left unfilled', async () => {
    const dictionaries = await allDictionaries()
    expect(dictionaries.length).toBeGreaterThan(20)
    const words = dictionaries.flatMap(({ zh, en }) => [...Object.values<English>(zh), ...Object.values(en)])
    const forms = words.flatMap((word) => (typeof word === 'string' ? [word] : [word.one, word.other]))
    expect(forms.filter((form) => /\{\{(?!\w+(?:\|[^|}]+\|[^|}]+)?\}\})|\$t\(/.test(form))).toEqual([])
  })
})

async function allDictionaries(): Promise<readonly Words<string>[]> {
  const modules = import.meta.glob<Record<string, unknown>>('../../web/**/{*ords,i18n/*}.ts')
  const loaded = await Promise.all(Object.values(modules).map((load) => load()))
  return loaded.flatMap((module) => Object.values(module).filter(isDictionary))
}

const isDictionary = (value: unknown): value is Words<string> =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value
