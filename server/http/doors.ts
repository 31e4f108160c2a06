import type { RequestListener } from 'node:http'
import helmet from 'helmet'
import { refuse } from './failures.ts'
import { hostRefusal } from './hosts.ts'

/**
 * Headers that keep a browser from doing more with an answer than the page needs. Scripts come from this program alone. Styles may be
 * inline, because the drawing and the query editor write them. HSTS is left to whoever puts HTTPS in front: this program speaks HTTP.
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

/** What every request passes first: safe headers are set, and a request to a name that is not allowed is refused. */
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
