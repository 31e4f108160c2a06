import { useStore } from '@nanostores/react'
import { ChevronDown } from 'lucide-react'
import type { AnchorHTMLAttributes } from 'react'
import { Link } from 'wouter'
import { Popup, PopupClose } from '../components/Popup.tsx'
import { useWords } from '../i18n/words.ts'
import { type PageGroup, ROUTES, type RouteOf } from '../routes.tsx'
import { $address } from '../state/address.ts'
import { shell } from './words.ts'

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
      <Popup
        key={entry.group}
        label={
          <>
            {say(entry.group)}
            <ChevronDown size={14} aria-hidden="true" />
          </>
        }
        buttonClass={entry.routes.some((route) => route.path === path) ? 'nav-group nav-current' : 'nav-group'}
        className="nav-popup"
      >
        {entry.routes.map((route) => (
          <PopupClose key={route.path}>
            <PageLink route={route} />
          </PopupClose>
        ))}
      </Popup>
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

interface PageLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly route: RouteOf
}

function PageLink({ route, ...link }: PageLinkProps) {
  const { path } = useStore($address)
  const say = useWords(shell)
  return (
    <Link {...link} href={route.path} aria-current={route.path === path ? 'page' : undefined}>
      {say(route.name)}
    </Link>
  )
}
