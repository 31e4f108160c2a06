import { Command } from 'cmdk'
import { linkTo } from '../../domain/links.ts'
import { useWords } from '../../i18n/words.ts'
import { search } from './words.ts'

interface Props {
  readonly words: string
  readonly onGo: (to: string) => void
}

/** Links to the full lists of measures and documents that contain the words. The hits are only the best matches. */
export function ListItems({ words, onGo }: Props) {
  const say = useWords(search)
  const asked = words.trim()
  const lists = [
    ['allMeasures', linkTo.measures({ q: asked })],
    ['allDocuments', linkTo.documents({ q: asked })],
  ] as const
  return (
    <Command.Group heading={say('lists')}>
      {lists.map(([key, to]) => (
        <Command.Item key={key} value={to} onSelect={() => onGo(to)}>
          {say(key, { words: asked })}
        </Command.Item>
      ))}
    </Command.Group>
  )
}
