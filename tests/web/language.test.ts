import { expect, it } from 'vitest'
import { languageAtStart } from '../../web/state/language.ts'

it.each([
  ['a link before everything', '?lang=en', 'zh', ['zh-CN'], 'en'],
  ['the last visit before the browser', '', 'zh', ['en-US'], 'zh'],
  ['an English browser', '', null, ['en-GB', 'zh-CN'], 'en'],
  ['a Chinese browser', '', null, ['zh-TW', 'en'], 'zh'],
  ['the next language of the browser, if the page does not speak the first', '', null, ['fr-FR', 'en'], 'en'],
  ['Chinese readers, if it speaks none of them', '', null, ['fr-FR', 'de'], 'zh'],
  ['the browser, if the link names none that the page speaks', '?lang=xx', null, ['en'], 'en'],
] as const)('the page starts in the language of %s', (_, search, stored, preferred, language) => {
  expect(languageAtStart(search, stored, preferred)).toBe(language)
})
