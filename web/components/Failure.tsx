import { CloudOff } from 'lucide-react'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/words.ts'
import { Notice } from './Notice.tsx'

interface Props {
  /** What went wrong: an error of the GraphQL client or of the network. */
  readonly error: {
    readonly message: string
    readonly networkError?: Error
    readonly graphQLErrors?: readonly { readonly message: string }[]
  }
  readonly onRetry: () => void
}

/** Says what failed and offers to try again. */
export function Failure({ error, onRetry }: Props) {
  const say = useWords(common)
  const answered = (error.graphQLErrors?.length ?? 0) > 0
  return (
    <Notice title={say('failed')} icon={<CloudOff size={28} aria-hidden="true" />} role="alert">
      <p>{say(answered ? 'failedServer' : 'failedNetwork')}</p>
      {answered && <pre>{error.graphQLErrors?.map((each) => each.message).join('\n')}</pre>}
      <button type="button" className="button primary" onClick={onRetry}>
        {say('retry')}
      </button>
    </Notice>
  )
}
