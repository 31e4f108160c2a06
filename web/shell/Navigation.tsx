import { useStore } from '@nanostores/react'
import { Suspense } from 'react'
import { whenUsed } from '../components/whenUsed.tsx'
import { useWords } from '../i18n/words.ts'
import { type PageGroup, ROUTES, type RouteOf } from '../routes.tsx'
import { $address } from '../state/address.ts'
import { PageLink } from './PageLink.tsx'
import { shell } from './words.ts'

const Group = whenUsed(async () => (await import('./NavigationGroup.tsx')).NavigationGroup)

/** A page that stands alone in the navigation, or a group of pages. */
type Entry = { readonly group: null; readonly route: RouteOf } | { readonly group: PageGroup; readonly routes: readonly RouteOf[] }

/** The pages in their order; a group stands where its first page does. */
const ENTRIES: readonly Entry[] = ROUTES.flatMap((route, at): readonly Entry[] => {
  const { group } = route
  if (group === null) return []
  if (group === 'alone') return [{ group: null, route }]
  const isFirst = ROUTES.findIndex((other) => other.group === group) === at
  return isFirst ? [{ group, routes: ROUTES.filter((other) => other.group === group) }] : []
})

/** The pages in a line; a group opens a list of links, which stay links to a screen reader. */
export function TopNavigation() {
  const { path } = useStore($address)
  const say = useWords(shell)
  return ENTRIES.map((entry) =>
    entry.group === null ? (
      <PageLink key={entry.route.path} route={entry.route} />
    ) : (
      <Suspense
        key={entry.group}
        fallback={
          <button type="button" className="nav-group" disabled>
            {say(entry.group)}
          </button>
        }
      >
        <Group.Part name={say(entry.group)} routes={entry.routes} current={path} />
      </Suspense>
    ),
  )
}

/** The pages one below the other, groups under their names. */
export function DrawerNavigation({ onChoose }: { readonly onChoose: () => void }) {
  const say = useWords(shell)
  return ENTRIES.map((entry) =>
    entry.group === null ? (
      <PageLink key={entry.route.path} route={entry.route} onClick={onChoose} />
    ) : (
      <section key={entry.group}>
        <h2>{say(entry.group)}</h2>
        {entry.routes.map((route) => (
          <PageLink key={route.path} route={route} onClick={onChoose} />
        ))}
      </section>
    ),
  )
}
