import { useStore } from '@nanostores/react'
import { useEffect } from 'react'
import { type Client, useClient } from 'urql'
import { layoutClient } from '../../drawing/layouts/client.ts'
import { $address, goTo, here } from '../../state/address.ts'
import { $graphVersion } from '../../state/graphVersion.ts'
import { apiSource } from './apiSource.ts'
import { createExplorer, type Explorer } from './explorer.ts'

let made: Explorer | null = null
/** Graph version of the current drawing. */
let drawn = $graphVersion.get()

/** The explorer of this page. It outlives the view, so that the drawing is unchanged on return from the reader. */
function theExplorer(client: Client): Explorer {
  made ??= createExplorer(apiSource(client), layoutClient().ask, (query, { replace }) => {
    if (here().path === '/') goTo(query === '' ? '/' : `/?${query}`, { replace })
  })
  return made
}

/** The explorer. It follows the address bar while the view is mounted. */
export function useExplorer(): Explorer {
  const explorer = theExplorer(useClient())
  const { path, search } = useStore($address)
  const version = useStore($graphVersion)
  useEffect(() => {
    if (drawn !== version) explorer.retry()
    drawn = version
  }, [explorer, version])
  useEffect(() => {
    if (path === '/') explorer.follow(search, window.innerHeight > window.innerWidth * 1.3)
  }, [explorer, path, search])
  return explorer
}
