import { Command } from 'cmdk'
import { useWords } from '../../i18n/words.ts'
import { ROUTES } from '../../routes.tsx'
import { shell } from '../words.ts'
import { search } from './words.ts'

/** Links to the pages, shown before anything is typed. */
export function PageItems({ onGo }: { readonly onGo: (to: string) => void }) {
  const say = useWords(search)
  const sayPage = useWords(shell)
  return (
    <Command.Group heading={say('pages')}>
      {ROUTES.filter(({ group }) => group !== null).map(({ name, path }) => (
        <Command.Item key={path} value={path} onSelect={() => onGo(path)}>
          {sayPage(name)}
        </Command.Item>
      ))}
    </Command.Group>
  )
}
