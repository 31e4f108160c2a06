import { useStore } from '@nanostores/react'
import { Check, Monitor, Moon, Sun } from 'lucide-react'
import { Menu } from '../components/Menu.tsx'
import { useWords } from '../i18n/words.ts'
import { $theme, $themeChoice, chooseTheme, THEME_CHOICES } from '../state/theme.ts'
import { shell } from './words.ts'

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const say = useWords(shell)
  const choice = useStore($themeChoice)
  const Shown = ICONS[useStore($theme)]
  return (
    <Menu label={say('theme')} icon={<Shown size={17} aria-hidden="true" />} buttonClass="button quiet icon" iconOnly>
      {THEME_CHOICES.map((each) => {
        const Icon = ICONS[each]
        return (
          <button key={each} type="button" className="button" aria-pressed={choice === each} onClick={() => chooseTheme(each)}>
            <Icon size={15} aria-hidden="true" />
            {say(each)}
            {choice === each && <Check size={15} aria-hidden="true" />}
          </button>
        )
      })}
    </Menu>
  )
}
