import { CloudOff } from 'lucide-react'
import { common } from '../i18n/common.ts'
import { failures } from '../i18n/failures.ts'
import { useWords } from '../i18n/words.ts'
import { Notice } from './Notice.tsx'

interface ServerError {
  readonly message: string
  readonly extensions?: { readonly code?: unknown }
}

interface Props {
  /** What went wrong: an error of the GraphQL client or of the network. */
  readonly error: {
    readonly message: string
    readonly networkError?: Error
    readonly graphQLErrors?: readonly ServerError[]
  }
  readonly onRetry: () => void
}

/** Says what failed and offers to try again. */
export function Failure({ error, onRetry }: Props) {
  const say = useWords(common)
  const told = useTold(error.graphQLErrors ?? [])
  return (
    <Notice title={say('failed')} icon={<CloudOff size={28} aria-hidden="true" />} role="alert">
      {told.length === 0 && <p>{say('failedNetwork')}</p>}
      {told.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <button type="button" className="button primary" onClick={onRetry}>
        {say('retry')}
      </button>
    </Notice>
  )
}

/** Each failure once, in the language of the reader as far as its code is known. */
function useTold(errors: readonly ServerError[]): readonly string[] {
  const say = useWords(failures)
  const told = errors.map(({ message, extensions }) => {
    const code = String(extensions?.code ?? '')
    return code in failures.zh ? say(code as keyof (typeof failures)['zh']) : message
  })
  return [...new Set(told)]
}
