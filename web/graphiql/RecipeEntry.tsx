import { useStore } from '@nanostores/react'
import { useCopy } from '../components/useCopy.ts'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/words.ts'
import { $language } from '../state/language.ts'
import type { PublishedOperation } from './operations.ts'
import { asCurl, asTypeScript, linkTo } from './takeAway.ts'
import { graphiql } from './words.ts'

interface RecipeEntryProps {
  readonly operation: PublishedOperation
  readonly open: (operation: PublishedOperation) => void
}

/** One question of the cookbook. Its text opens the query; the buttons below copy it. */
export function RecipeEntry({ operation, open }: RecipeEntryProps) {
  const say = useWords(graphiql)
  const sayCommon = useWords(common)
  const language = useStore($language)
  const [done, copy] = useCopy(sayCommon('copyFailed'))
  const other = language === 'zh' ? 'en' : 'zh'
  const { origin } = window.location
  return (
    <li>
      <button type="button" className="question" onClick={() => open(operation)}>
        <strong>{operation.title[language]}</strong>
        <span lang={other === 'zh' ? 'zh-CN' : 'en'}>{operation.title[other]}</span>
        <small>{operation.audience[language]}</small>
      </button>
      <p className="take-away">
        {say('takeAway')}
        <button type="button" className="link" onClick={() => copy(asCurl(operation, origin))}>
          curl
        </button>
        <button type="button" className="link" onClick={() => copy(asTypeScript(operation, origin))}>
          TypeScript
        </button>
        <button type="button" className="link" onClick={() => copy(linkTo(operation, origin))}>
          {say('link')}
        </button>
        <button type="button" className="link hash" onClick={() => copy(operation.documentId)}>
          {say('hash')} {operation.documentId.slice(0, 15)}…
        </button>
        <span role="status">{done ? say('copied') : ''}</span>
      </p>
    </li>
  )
}
