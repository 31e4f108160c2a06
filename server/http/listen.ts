import { createServer, type RequestListener, type Server } from 'node:http'
import { ConfigError, SetupError, systemCode } from '../errors.ts'

/** A listening server. */
export interface Listening {
  readonly address: string
  close(): Promise<void>
}

/** A run that has just been told to stop lets go of its port within this time. */
const GRACE = 2_000

/** Makes sure that nobody listens there yet, before any work is done for it. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const end = Date.now() + GRACE
  for (;;) {
    try {
      return await (await listen(() => undefined, host, port)).close()
    } catch (error) {
      if (Date.now() > end || !(error instanceof SetupError)) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** Longer than clients and proxies keep an idle connection: one that is closed just as a request is sent fails that request. */
const KEPT = 75_000
/**
 * A request must have arrived whole within this time, in milliseconds: one that trickles in holds a connection and its memory. It is
 * closed at the check that follows, so within 30 s.
 */
export const ARRIVAL = { headersTimeout: 10_000, requestTimeout: 25_000, connectionsCheckingInterval: 4_000 }

/** Serves requests on host and port; port 0 is any free one. */
export async function listen(handler: RequestListener, host: string, port: number, arrival = ARRIVAL): Promise<Listening> {
  const server = createServer(arrival, handler)
  server.keepAliveTimeout = KEPT
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, host, port)))
    server.listen(port, host, resolve)
  })
  return { address: addressOf(server, host), close: () => closed(server) }
}

function listenError(error: Error, host: string, port: number): Error {
  switch (systemCode(error)) {
    case 'EADDRINUSE':
      return new SetupError(
        'PORT_IN_USE',
        `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
      )
    case 'EACCES':
      return new SetupError('PORT_IN_USE', `This user may not listen on port ${port}. Choose a port above 1023: PORT=4000 npm start`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ConfigError(
        `HOST is ${JSON.stringify(host)}, which is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for all its addresses.`,
      )
    default:
      return error
  }
}

/** `http://localhost:4000` where that reaches it. */
function addressOf(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
