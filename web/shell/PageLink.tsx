import { useStore } from '@nanostores/react'
import type { AnchorHTMLAttributes } from 'react'
import { Link } from 'wouter'
import { useWords } from '../i18n/words.ts'
import type { RouteOf } from '../routes.tsx'
import { $address } from '../state/address.ts'
import { shell } from './words.ts'

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly route: RouteOf
}

/** A link of the navigation. */
export function PageLink({ route, ...link }: Props) {
  const { path } = useStore($address)
  const say = useWords(shell)
  return (
    <Link {...link} href={route.path} aria-current={route.path === path ? 'page' : undefined}>
      {say(route.name)}
    </Link>
  )
}
