import { useStore } from '@nanostores/react'
import { MenuIcon, Search as SearchSign } from 'lucide-react'
import { Suspense, useEffect, useState } from 'react'
import { Link } from 'wouter'
import { useEverOpen, useFetchedAhead, whenUsed } from '../components/whenUsed.tsx'
import { linkTo } from '../domain/links.ts'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/words.ts'
import { $language, speak } from '../state/language.ts'
import { $pictured } from '../state/pictured.ts'
import { Mark } from './Mark.tsx'
import { TopNavigation } from './Navigation.tsx'
import { Search, SearchPalette } from './search/Search.tsx'

const Drawer = whenUsed(async () => (await import('./Drawer.tsx')).Drawer)
/** Prefetched because a reader expects them at once. */
const PREFETCHED = [SearchPalette, Drawer]
const Tools = whenUsed(async () => (await import('./HeaderTools.tsx')).HeaderTools)

/** The bar above every page: current page, navigation, search, copy menu, language. */
export function Header() {
  const say = useWords(common)
  const language = useStore($language)
  const [drawer, setDrawer] = useState(false)
  const [palette, setPalette] = useSearchShortcut()
  const drawn = useEverOpen(drawer)
  const pictured = useStore($pictured)
  useFetchedAhead(pictured, PREFETCHED)
  return (
    <header className="header">
      <button type="button" className="button quiet icon header-menu" aria-label={say('menu')} onClick={() => setDrawer(true)}>
        <MenuIcon size={20} aria-hidden="true" />
      </button>
      <Link className="brand" href={linkTo.explorer()}>
        <Mark />
        <span>{say('appName')}</span>
      </Link>
      <nav className="header-nav" aria-label={say('mainNav')}>
        <TopNavigation />
      </nav>
      <div className="header-tools">
        <button type="button" className="search-button" onClick={() => setPalette(true)} aria-keyshortcuts="Control+K">
          <SearchSign size={16} aria-hidden="true" />
          <span>{say('search')}</span>
          <kbd>Ctrl K</kbd>
        </button>
        <Suspense fallback={<span className="header-tools-space" />}>
          {pictured ? <Tools.Part /> : <span className="header-tools-space" />}
        </Suspense>
        <button
          type="button"
          className="button quiet"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => speak(language === 'zh' ? 'en' : 'zh')}
        >
          {say('language')}
        </button>
      </div>
      <Suspense>{drawn && <Drawer.Part open={drawer} onOpenChange={setDrawer} />}</Suspense>
      <Search open={palette} onOpenChange={setPalette} />
    </header>
  )
}

/** Opens and closes the search on Ctrl K or ⌘ K, wherever the focus is. */
function useSearchShortcut() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setOpen((now) => !now)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return [open, setOpen] as const
}
