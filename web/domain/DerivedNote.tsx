import { useWords } from '../i18n/words.ts'
import { domain } from './words.ts'
import './domain.css'

/** What is shown of a policy was read out by a program: it is not the official text. Leads to that where its address is known. */
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
