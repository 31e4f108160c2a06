import { atom } from 'nanostores'
import { applyPalette, type Theme } from '../styles/palette.ts'
import { remember, remembered } from './remembered.ts'

export const THEME_CHOICES = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof THEME_CHOICES)[number]

const KEY = 'theme'

/** The chosen theme; the system's by default. */
export const $themeChoice = atom<ThemeChoice>('system')
/** The theme in use. */
export const $theme = atom<Theme>('light')

/** The theme that results from a choice. */
export const themeOf = (choice: ThemeChoice, systemIsDark: boolean): Theme =>
  choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice

/** The choice stored at the last visit. */
export const choiceAtStart = (stored: string | null): ThemeChoice => THEME_CHOICES.find((each) => each === stored) ?? 'system'

/** Applies a theme choice, and remembers it for the next visit. */
export function chooseTheme(choice: ThemeChoice): void {
  $themeChoice.set(choice)
  remember(KEY, choice)
}

/** Applies the choice and the system's theme before the first paint. Print is always light. */
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
