import { atom } from 'nanostores'
import { remember, remembered } from './remembered.ts'

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

const KEY = 'language'

/** The language of the last visit; `?lang=en` in a link goes before it; Chinese where neither says. */
export function languageAtStart(search: string, stored: string | null): Language {
  const asked = new URLSearchParams(search).get('lang') ?? stored
  return LANGUAGES.find((each) => each === asked) ?? 'zh'
}

export const $language = atom<Language>('zh')

/** Speaks this language from now on, and at the next visit. */
export function speak(language: Language): void {
  $language.set(language)
  remember(KEY, language)
}

/** What the last visit left, or null. */
export const storedLanguage = (): string | null => remembered(KEY)
