import { useStore } from '@nanostores/react'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/words.ts'
import { $language, speak } from '../state/language.ts'

/** Links to the explorer and to the other language. */
export function HomeLink() {
  const say = useWords(common)
  const language = useStore($language)
  return (
    <span className="home">
      <a href="/">{say('appName')}</a>
      <button type="button" className="link" onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
        {say('language')}
      </button>
    </span>
  )
}
