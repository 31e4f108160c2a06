import { ChevronDown } from 'lucide-react'
import type { RouteOf } from '../routes.tsx'

/** The name of a group of pages, with an arrow that shows it can be opened. */
export const GroupName = ({ name }: { readonly name: string }) => (
  <>
    {name}
    <ChevronDown size={14} aria-hidden="true" />
  </>
)

/** CSS class of a group's button; the group of the current page is highlighted. */
export const groupClass = (routes: readonly RouteOf[], current: string): string =>
  routes.some(({ path }) => path === current) ? 'nav-group nav-current' : 'nav-group'
