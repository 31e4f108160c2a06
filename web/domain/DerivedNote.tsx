import { useWords } from '../i18n/words.ts'
import { domain } from './words.ts'
import './domain.css'

/**
 * Reminds the reader that a program extracted this content and that it is not the official text. Links to the official text if its address
 * is known.
 */
export function DerivedNote({ sourceUrl }: { readonly sourceUrl: string | null }) {
  const say = useWords(domain)
  return (
    <p className="derived-note small">
      {say('derived')}{' '}
      {sourceUrl === null ? (
        say('officialUnknown')
      ) : (
        <a href={sourceUrl} target="_blank" rel="noreferrer">
          {say('official')}
        </a>
      )}
    </p>
  )
}
