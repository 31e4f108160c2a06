import { useStore } from '@nanostores/react'
import { Monitor, Moon, Sun } from 'lucide-react'
import { Menu, MenuChoices } from '../components/Menu.tsx'
import { useWords } from '../i18n/words.ts'
import { $theme, $themeChoice, chooseTheme, THEME_CHOICES } from '../state/theme.ts'
import { toolWords } from './toolWords.ts'

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const

/** Choice of theme: light, dark, or the system's. */
export function ThemeMenu() {
  const say = useWords(toolWords)
  const choice = useStore($themeChoice)
  const Shown = ICONS[useStore($theme)]
  return (
    <Menu label={say('theme')} icon={<Shown size={17} aria-hidden="true" />} buttonClass="button quiet icon" iconOnly>
      <MenuChoices
        value={choice}
        choices={THEME_CHOICES.map((each) => {
          const Icon = ICONS[each]
          return { value: each, label: say(each), icon: <Icon size={15} aria-hidden="true" /> }
        })}
        onChoose={chooseTheme}
      />
    </Menu>
  )
}
