import { CopyMenu } from './CopyMenu.tsx'
import { ThemeMenu } from './ThemeMenu.tsx'

/** The menus at the right of the header. */
export function HeaderTools() {
  return (
    <>
      <CopyMenu />
      <ThemeMenu />
    </>
  )
}
