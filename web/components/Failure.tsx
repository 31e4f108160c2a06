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
  /** An error of the GraphQL client or of the network. */
  readonly error: {
    readonly message: string
    readonly networkError?: Error
    readonly graphQLErrors?: readonly ServerError[]
  }
  readonly onRetry: () => void
}

/** Reports a failure and offers to retry. */
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

/** The message of each different failure, in the reader's language if its code is known. */
function useTold(errors: readonly ServerError[]): readonly string[] {
  const say = useWords(failures)
  const told = errors.map(({ message, extensions }) => {
    const code = String(extensions?.code ?? '')
    return code in failures.zh ? say(code as keyof (typeof failures)['zh']) : message
  })
  return [...new Set(told)]
}
