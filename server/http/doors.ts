import type { RequestListener } from 'node:http'
import helmet from 'helmet'
import { refuse } from './failures.ts'
import { hostRefusal } from './hosts.ts'

/**
 * Headers that limit what a browser may do with an answer. Scripts come only from this program. Inline styles are allowed, because the
 * drawing and the query editor use them. HSTS is left to the proxy that adds HTTPS: this program speaks HTTP.
 */
const withSafeHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      scriptSrcAttr: ["'none'"],
      workerSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'same-origin' },
  strictTransportSecurity: false,
})

/** Wraps a listener: sets safe headers, and refuses requests to host names that are not allowed. */
export function behindDoors(inside: RequestListener, allowedHosts: readonly string[]): RequestListener {
  return (request, response) => {
    withSafeHeaders(request, response, () => {
      const refusal = hostRefusal(request, allowedHosts)
      if (refusal === null) return inside(request, response)
      response.setHeader('connection', 'close')
      refuse(response, refusal.status, refusal.code, refusal.message)
    })
  }
}
