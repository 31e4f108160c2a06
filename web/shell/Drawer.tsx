import { Dialog } from '../components/Dialog.tsx'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/words.ts'
import { DrawerNavigation } from './Navigation.tsx'

interface Props {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** The navigation of a narrow screen, shown above the page. */
export function Drawer({ open, onOpenChange }: Props) {
  const say = useWords(common)
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={say('appName')} side="left">
      <nav className="drawer-nav" aria-label={say('mainNav')}>
        <DrawerNavigation onChoose={() => onOpenChange(false)} />
      </nav>
    </Dialog>
  )
}
