import { edition } from '../state/edition.ts'
import { CopyMenu } from './CopyMenu.tsx'
import { CorrectionsSwitch } from './CorrectionsSwitch.tsx'
import { ThemeMenu } from './ThemeMenu.tsx'

/** The menus at the right of the header. */
export function HeaderTools() {
  return (
    <>
      {!edition.published && <CorrectionsSwitch />}
      {!edition.published && <CopyMenu />}
      <ThemeMenu />
    </>
  )
}
