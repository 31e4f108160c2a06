import { Popup, PopupClose } from '../components/Popup.tsx'
import type { RouteOf } from '../routes.tsx'
import { GroupName, groupClass } from './GroupName.tsx'
import { PageLink } from './PageLink.tsx'

interface Props {
  readonly name: string
  readonly routes: readonly RouteOf[]
  /** Path of the current page. */
  readonly current: string
}

/** A group of pages in a list that opens below its name. It is rendered at the first press, already open. */
export function NavigationGroup({ name, routes, current }: Props) {
  return (
    <Popup label={<GroupName name={name} />} buttonClass={groupClass(routes, current)} className="nav-popup" defaultOpen>
      {routes.map((route) => (
        <PopupClose key={route.path}>
          <PageLink route={route} />
        </PopupClose>
      ))}
    </Popup>
  )
}
