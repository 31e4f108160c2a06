import type { RequestHandler } from 'express'
import { refuse } from './failures.ts'

/**
 * Refuses requests sent by a browser from pages of other sites. Browsers send the origin of every such request; other programs send none.
 * The host was checked before.
 */
export function fromOwnPages(code: string, message: string): RequestHandler {
  return (request, response, next) => {
    const { origin, host } = request.headers
    const site = request.headers['sec-fetch-site']
    const isOwn = origin === undefined || (URL.canParse(origin) && new URL(origin).host === withoutDefaultPort(host, origin))
    if (isOwn && (site === undefined || site === 'same-origin' || site === 'none')) return next()
    refuse(response, 403, code, message)
  }
}

/** An origin never includes the default port of its scheme, but a Host header may. */
function withoutDefaultPort(host: string | undefined, origin: string): string | null {
  const address = `${new URL(origin).protocol}//${host}`
  return URL.canParse(address) ? new URL(address).host : null
}
