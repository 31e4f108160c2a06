import { useStore } from '@nanostores/react'
import { MenuIcon, Search } from 'lucide-react'
import { Suspense, useEffect, useState } from 'react'
import { Link } from 'wouter'
import { useEverOpen, useFetchedAhead, whenUsed } from '../components/whenUsed.tsx'
import { linkTo } from '../domain/links.ts'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/words.ts'
import { $language, speak } from '../state/language.ts'
import { Mark } from './Mark.tsx'
import { TopNavigation } from './Navigation.tsx'

const Drawer = whenUsed(async () => (await import('./Drawer.tsx')).Drawer)
const SearchPalette = whenUsed(async () => (await import('./search/SearchPalette.tsx')).SearchPalette)
/** Who presses Ctrl K types on at once. */
const SOON = [SearchPalette, Drawer]
const Tools = whenUsed(async () => (await import('./HeaderTools.tsx')).HeaderTools)

/** The line above every page: where one is, where one can go, search, copy, language. */
export function Header() {
  const say = useWords(common)
  const language = useStore($language)
  const [drawer, setDrawer] = useState(false)
  const [palette, setPalette] = useSearchShortcut()
  const [drawn, searched] = [useEverOpen(drawer), useEverOpen(palette)]
  useFetchedAhead(true, SOON)
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
          <Search size={16} aria-hidden="true" />
          <span>{say('search')}</span>
          <kbd>Ctrl K</kbd>
        </button>
        <Suspense fallback={<span className="header-tools-space" />}>
          <Tools.Part />
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
      <Suspense>
        {drawn && <Drawer.Part open={drawer} onOpenChange={setDrawer} />}
        {searched && <SearchPalette.Part open={palette} onOpenChange={setPalette} />}
      </Suspense>
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
