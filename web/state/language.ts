import { atom } from 'nanostores'
import { remember, remembered } from './remembered.ts'

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

const KEY = 'language'

/** `?lang=en` in a link wins, then the language of the last visit, then the first of the browser's languages that the page speaks, then Chinese. */
export function languageAtStart(search: string, stored: string | null, preferred: readonly string[]): Language {
  const asked = [new URLSearchParams(search).get('lang') ?? stored, ...preferred.map((tag) => tag.slice(0, 2).toLowerCase())]
  return asked.flatMap((each) => LANGUAGES.find((language) => language === each) ?? [])[0] ?? 'zh'
}

export const $language = atom<Language>('zh')

/** Switches the language, and remembers it for the next visit. */
export function speak(language: Language): void {
  $language.set(language)
  remember(KEY, language)
}

/** The remembered language, or null. */
export const storedLanguage = (): string | null => remembered(KEY)
