import { here } from '../state/address.ts'
import { $language, languageAtStart, speak, storedLanguage } from '../state/language.ts'

/** Chooses the language before the first paint and sets it on the HTML element. */
export function startLanguage(): void {
  speak(languageAtStart(here().search, storedLanguage(), navigator.languages))
  $language.subscribe((language) => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  })
}
