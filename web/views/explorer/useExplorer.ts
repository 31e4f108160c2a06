import { useStore } from '@nanostores/react'
import { useEffect } from 'react'
import { client } from '../../api/client.ts'
import { layoutClient } from '../../drawing/layouts/client.ts'
import { $address, goTo } from '../../state/address.ts'
import { $graphVersion } from '../../state/graphVersion.ts'
import { apiSource } from './apiSource.ts'
import { createExplorer, type Explorer } from './explorer.ts'

let made: Explorer | null = null
/** The version of the graph that it draws. */
let drawn = $graphVersion.get()

/** The explorer of this page. It outlives the view, so that coming back from the reader finds the drawing as it was. */
function theExplorer(): Explorer {
  made ??= createExplorer(apiSource(client), layoutClient().ask, (query, { replace }) => {
    if (window.location.pathname === '/') goTo(query === '' ? '/' : `/?${query}`, { replace })
  })
  return made
}

/** The explorer, following the address bar for as long as the view is shown. */
export function useExplorer(): Explorer {
  const explorer = theExplorer()
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
