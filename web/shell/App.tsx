import { useStore } from '@nanostores/react'
import { Suspense, useEffect, useRef } from 'react'
import { Route, Switch } from 'wouter'
import { ErrorBoundary } from '../components/ErrorBoundary.tsx'
import { Loading } from '../components/Loading.tsx'
import { common } from '../i18n/common.ts'
import { useWords } from '../i18n/words.ts'
import { ROUTES, type RouteOf } from '../routes.tsx'
import { $address } from '../state/address.ts'
import { $subject } from '../state/subject.ts'
import { Crash } from './Crash.tsx'
import { Header } from './Header.tsx'
import { Lost } from './Lost.tsx'
import { shell } from './words.ts'
import './shell.css'

/** Header, and below it the page that the address names. */
export function App() {
  const { path } = useStore($address)
  const say = useWords(common)
  const main = useRef<HTMLElement>(null)
  const last = useRef(path)
  useEffect(() => {
    // Another page has come, and what had the focus may have gone with the last one. At the start Tab begins at the skip link.
    if (last.current !== path && document.activeElement === document.body) main.current?.focus({ preventScroll: true })
    last.current = path
  }, [path])
  return (
    <>
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <Header />
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
    </>
  )
}

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
