import { Dialog } from '../components/Dialog.tsx'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/words.ts'
import { DrawerNavigation } from './Navigation.tsx'

/** The pages of a narrow screen, over the page. */
export function Drawer({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(common)
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={say('appName')} side="left">
      <nav className="drawer-nav" aria-label={say('mainNav')}>
        <DrawerNavigation onChoose={onClose} />
      </nav>
    </Dialog>
  )
}
