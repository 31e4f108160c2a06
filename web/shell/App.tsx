import { useStore } from '@nanostores/react'
import { type ReactNode, Suspense, useEffect, useRef } from 'react'
import { Route, Router, Switch } from 'wouter'
import { ErrorBoundary } from '../components/ErrorBoundary.tsx'
import { Loading } from '../components/Loading.tsx'
import { useFocusKept } from '../components/useFocusKept.ts'
import { whenUsed } from '../components/whenUsed.tsx'
import { linkTo } from '../domain/links.ts'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/words.ts'
import { ROUTES, type RouteOf } from '../routes.tsx'
import { $address, goTo, hrefTo } from '../state/address.ts'
import { edition } from '../state/edition.ts'
import { $pictured } from '../state/pictured.ts'
import { $subject } from '../state/subject.ts'
import { Crash } from './Crash.tsx'
import { Header } from './Header.tsx'
import { Lost } from './Lost.tsx'
import { shell } from './words.ts'
import './shell.css'

const Rereading = whenUsed(async () => (await import('./Rereading.tsx')).Rereading)
const Tips = whenUsed(async () => (await import('../components/Tips.tsx')).Tips)

/** The header, the page that the address names, and the footer. */
export function App({ foot = null }: { readonly foot?: ReactNode }) {
  const { path } = useStore($address)
  const say = useWords(common)
  const pictured = useStore($pictured)
  const main = useRef<HTMLElement>(null)
  const last = useRef(path)
  useFocusKept(main)
  useEffect(() => {
    // After a page change the focused element may be gone, so the focus moves to the new page. On the first page, Tab starts at the skip
    // link.
    if (last.current !== path && document.activeElement === document.body) main.current?.focus({ preventScroll: true })
    last.current = path
    // The drawing sets this itself once it is painted.
    if (path !== linkTo.explorer()) $pictured.set(true)
  }, [path])
  return (
    <Router hook={useLocation} hrefs={hrefTo}>
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <Header />
      <Suspense>{pictured && !edition.published && <Rereading.Part />}</Suspense>
      <main id="content" tabIndex={-1} ref={main}>
        <ErrorBoundary resetKey={path} fallback={(error, retry) => <Crash error={error} onRetry={retry} />}>
          <Suspense fallback={<Loading />}>
            <Switch>
              {ROUTES.map((route) => (
                <Route key={route.path} path={route.path}>
                  <Page route={route} />
                </Route>
              ))}
              <Route>
                <Lost />
              </Route>
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </main>
      <Suspense>{pictured && <Tips.Part />}</Suspense>
      {foot}
    </Router>
  )
}

/** Connects the router to the address bar in the same way as the rest of the page. */
const useLocation = (): [string, typeof goTo] => [useStore($address).path, goTo]

function Page({ route: { name, fills, View } }: { readonly route: RouteOf }) {
  const sayPage = useWords(shell)
  const say = useWords(common)
  const subject = useStore($subject)
  const title = [subject, sayPage(name), say('appName')].filter((part) => part !== null).join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <div className={fills ? 'view view-fills' : 'view'}>
      <View />
    </div>
  )
}
