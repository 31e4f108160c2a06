import { $language, languageAtStart, speak, storedLanguage } from '../state/language.ts'

/** Chooses the language before the first paint, and tells the browser which one it is. */
export function startLanguage(): void {
  speak(languageAtStart(window.location.search, storedLanguage()))
  $language.subscribe((language) => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  })
}
