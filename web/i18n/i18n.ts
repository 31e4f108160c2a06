import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { $language, languageAtStart, speak, storedLanguage } from '../state/language.ts'

/** Makes the words ready before the first paint; each view brings its own dictionary (`defineWords`). */
export function startLanguage(): void {
  speak(languageAtStart(window.location.search, storedLanguage()))
  i18next.use(initReactI18next).init({
    lng: $language.get(),
    fallbackLng: 'zh',
    resources: {},
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  $language.subscribe((language) => {
    if (i18next.language !== language) void i18next.changeLanguage(language)
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  })
}
