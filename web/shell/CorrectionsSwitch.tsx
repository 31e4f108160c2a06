import { useStore } from '@nanostores/react'
import { PencilLine } from 'lucide-react'
import { useQuery } from 'urql'
import { graphql } from '../api/graphql.ts'
import { useWords } from '../i18n/words.ts'
import { $address } from '../state/address.ts'
import { addressAsRead, isAsRead } from '../state/asRead.ts'
import { toolWords } from './toolWords.ts'

const HeldCorrections = graphql(`
  query HeldCorrections {
    corrections {
      keys
    }
  }
`)

/**
 * Switches all pages between corrected data and the original reading. The page is reloaded, so that no data of the other mode remains.
 * Renders nothing if there are no corrections.
 */
export function CorrectionsSwitch() {
  const say = useWords(toolWords)
  const { path, search } = useStore($address)
  const asRead = isAsRead(search)
  const [{ data }] = useQuery({ query: HeldCorrections, pause: asRead })
  const count = data?.corrections.reduce((sum, { keys }) => sum + keys.length, 0) ?? 0
  if (count === 0 && !asRead) return null
  const words = asRead ? say('asRead') : say('corrected', { count })
  return (
    <button
      type="button"
      className={asRead ? 'button corrections-switch as-read' : 'button quiet corrections-switch'}
      aria-label={`${words} ${say(asRead ? 'useCorrections' : 'leaveOutCorrections')}`}
      title={say(asRead ? 'useCorrections' : 'leaveOutCorrections')}
      onClick={() => window.location.assign(addressAsRead(path + search, !asRead))}
    >
      <PencilLine size={16} aria-hidden="true" />
      <span>{words}</span>
    </button>
  )
}
