import { useStore } from '@nanostores/react'
import { AfterPress } from '../components/AfterPress.tsx'
import { whenUsed } from '../components/whenUsed.tsx'
import { useWords } from '../i18n/words.ts'
import { type PageGroup, ROUTES, type RouteOf } from '../routes.tsx'
import { $address } from '../state/address.ts'
import { GroupName, groupClass } from './GroupName.tsx'
import { PageLink } from './PageLink.tsx'
import { shell } from './words.ts'

const Group = whenUsed(async () => (await import('./NavigationGroup.tsx')).NavigationGroup)

/** A single page of the navigation, or a group of pages. */
type Entry = { readonly group: null; readonly route: RouteOf } | { readonly group: PageGroup; readonly routes: readonly RouteOf[] }

/** The navigation in order; a group takes the position of its first page. */
const ENTRIES: readonly Entry[] = ROUTES.flatMap((route, at): readonly Entry[] => {
  const { group } = route
  if (group === null) return []
  if (group === 'alone') return [{ group: null, route }]
  const isFirst = ROUTES.findIndex((other) => other.group === group) === at
  return isFirst ? [{ group, routes: ROUTES.filter((other) => other.group === group) }] : []
})

/** The navigation in one row. A group opens a list of links, which screen readers announce as links. */
export function TopNavigation() {
  const { path } = useStore($address)
  const say = useWords(shell)
  return ENTRIES.map((entry) =>
    entry.group === null ? (
      <PageLink key={entry.route.path} route={entry.route} />
    ) : (
      <AfterPress
        key={entry.group}
        button={(onPress) => (
          <button type="button" className={groupClass(entry.routes, path)} aria-haspopup="dialog" aria-expanded={false} onClick={onPress}>
            <GroupName name={say(entry.group)} />
          </button>
        )}
      >
        <Group.Part name={say(entry.group)} routes={entry.routes} current={path} />
      </AfterPress>
    ),
  )
}

/** The navigation as a column, with the name of each group above its pages. */
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
