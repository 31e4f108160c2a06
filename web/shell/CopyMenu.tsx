import { useStore } from '@nanostores/react'
import { Check, Copy, ExternalLink } from 'lucide-react'
import { useEffect, useState } from 'react'
import { cypherOf } from '../api/explain.ts'
import { Menu, MenuItem, MenuLink } from '../components/Menu.tsx'
import { useCopy } from '../components/useCopy.ts'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/words.ts'
import { $screenQuery, asCypher, asGraphql, consoleWith } from '../state/screenQuery.ts'
import { toolWords } from './toolWords.ts'

/** Copies the page: its link, its query as GraphQL, or the Cypher that answers it. */
export function CopyMenu() {
  const sayCommon = useWords(common)
  const say = useWords(toolWords)
  const screen = useStore($screenQuery)
  const [done, copy] = useCopy(sayCommon('copyFailed'))
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!failed) return
    const timer = setTimeout(() => setFailed(false), 4000)
    return () => clearTimeout(timer)
  }, [failed])
  const copyCypher = async () => {
    if (!screen) return
    const statements = await cypherOf(screen).catch(() => [])
    if (statements.length > 0) copy(asCypher(statements))
    else setFailed(true)
  }
  return (
    <>
      <Menu
        label={say(failed ? 'notCopied' : 'copy')}
        icon={done ? <Check size={16} aria-hidden="true" /> : <Copy size={16} aria-hidden="true" />}
      >
        <MenuItem disabled={!screen} onSelect={() => screen && copy(asGraphql(screen))}>
          {say('copyGraphql')}
        </MenuItem>
        <MenuItem disabled={!screen} onSelect={() => void copyCypher()}>
          {say('copyCypher')}
        </MenuItem>
        <MenuItem onSelect={() => copy(window.location.href)}>{say('copyLink')}</MenuItem>
        <MenuLink>
          <a href={screen ? consoleWith(screen) : '/graphiql'} target="_blank" rel="noreferrer">
            <ExternalLink size={14} aria-hidden="true" />
            {say('api')}
          </a>
        </MenuLink>
      </Menu>
      <span role="status" className="visually-hidden">
        {failed ? say('notCopied') : done ? sayCommon('copied') : ''}
      </span>
    </>
  )
}
