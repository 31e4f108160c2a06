import { Command } from 'cmdk'
import { useWords } from '../../i18n/words.ts'
import { shell } from '../../shell/words.ts'
import { search } from './words.ts'

/** Names and paths of the pages that can be opened without an id. */
const PAGES = [
  ['explorer', '/'],
  ['desk', '/desk'],
  ['trace', '/trace'],
  ['coverage', '/coverage'],
  ['compare', '/compare'],
  ['statistics', '/statistics'],
  ['about', '/about'],
] as const

/** The pages, for those who have not typed yet. */
export function PageItems({ onGo }: { readonly onGo: (to: string) => void }) {
  const say = useWords(search)
  const sayPage = useWords(shell)
  return (
    <Command.Group heading={say('pages')}>
      {PAGES.map(([name, path]) => (
        <Command.Item key={path} value={path} onSelect={() => onGo(path)}>
          {sayPage(name)}
        </Command.Item>
      ))}
    </Command.Group>
  )
}
