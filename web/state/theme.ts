import { atom } from 'nanostores'
import { applyPalette, type Theme } from '../styles/palette.ts'
import { remember, remembered } from './remembered.ts'

export const THEME_CHOICES = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof THEME_CHOICES)[number]

const KEY = 'theme'

/** What was chosen; the system decides until something is. */
export const $themeChoice = atom<ThemeChoice>('system')
/** What the page is shown in. */
export const $theme = atom<Theme>('light')

/** The theme of a choice. */
export const themeOf = (choice: ThemeChoice, systemIsDark: boolean): Theme =>
  choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice

/** The choice of the last visit. */
export const choiceAtStart = (stored: string | null): ThemeChoice => THEME_CHOICES.find((each) => each === stored) ?? 'system'

/** Shows the page in this theme from now on, and at the next visit. */
export function chooseTheme(choice: ThemeChoice): void {
  $themeChoice.set(choice)
  remember(KEY, choice)
}

/** Follows the choice and the system, before the first paint. What is printed is printed on white. */
export function startTheme(root: HTMLElement): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)')
  const show = () => {
    const theme = themeOf($themeChoice.get(), system.matches)
    root.dataset.theme = theme
    applyPalette(root.style, theme)
    $theme.set(theme)
  }
  $themeChoice.set(choiceAtStart(remembered(KEY)))
  $themeChoice.subscribe(show)
  system.addEventListener('change', show)
  window.addEventListener('beforeprint', () => applyPalette(root.style, 'light'))
  window.addEventListener('afterprint', show)
}
