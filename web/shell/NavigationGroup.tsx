import { ChevronDown } from 'lucide-react'
import { Popup, PopupClose } from '../components/Popup.tsx'
import type { RouteOf } from '../routes.tsx'
import { PageLink } from './PageLink.tsx'

interface Props {
  readonly name: string
  readonly routes: readonly RouteOf[]
  /** Path of the page that is shown. */
  readonly current: string
}

/** Pages that belong together, in a list that opens below their name. */
export function NavigationGroup({ name, routes, current }: Props) {
  return (
    <Popup
      label={
        <>
          {name}
          <ChevronDown size={14} aria-hidden="true" />
        </>
      }
      buttonClass={routes.some(({ path }) => path === current) ? 'nav-group nav-current' : 'nav-group'}
      className="nav-popup"
    >
      {routes.map((route) => (
        <PopupClose key={route.path}>
          <PageLink route={route} />
        </PopupClose>
      ))}
    </Popup>
  )
}
