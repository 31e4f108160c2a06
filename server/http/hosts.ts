import type { IncomingMessage } from 'node:http'
import { hostNamed } from '../config.ts'

/** Why a request is refused because of its host name. */
export interface HostRefusal {
  readonly status: 400 | 421
  readonly code: 'BAD_REQUEST' | 'MISDIRECTED_REQUEST'
  readonly message: string
}

/**
 * Refuses a request to a host name that is not allowed: another site may point its own name at this machine (DNS rebinding), and its page
 * could then read and write here as if it were ours. Null if the request may pass.
 */
export function hostRefusal(request: IncomingMessage, allowed: readonly string[]): HostRefusal | null {
  const hosts = request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host')
  if (hosts.length > 1) return { status: 400, code: 'BAD_REQUEST', message: 'The request has more than one Host header.' }
  const { host } = request.headers
  if (host !== undefined && isAllowed(host, allowed)) return null
  return { status: 421, code: 'MISDIRECTED_REQUEST', message: misdirected(host, allowed) }
}

/** Whether the host is allowed, by name on any port, or by name and port. */
export function isAllowed(host: string, allowed: readonly string[]): boolean {
  const named = hostNamed(host)
  if (named === null) return false
  const ports = named.port === null ? DEFAULT_PORTS : [named.port]
  return allowed.some((one) => one === named.name || ports.some((port) => one === `${named.name}:${port}`))
}

/** A host without a port uses that of HTTP, or of HTTPS behind a proxy. */
const DEFAULT_PORTS = ['80', '443']

function misdirected(host: string | undefined, allowed: readonly string[]): string {
  const sent = host === undefined ? 'The request names no host' : `The request was sent to ${JSON.stringify(host.slice(0, 100))}`
  const next = host === undefined ? '' : ' If this program should answer under that name, add it to the setting ALLOWED_HOSTS.'
  return `${sent}; allowed are ${allowed.join(', ')}.${next}`
}
