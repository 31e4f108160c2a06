import { createServer, type RequestListener, type Server } from 'node:http'
import { ConfigError, SetupError, systemCode } from '../errors.ts'

/** A listening server. */
export interface Listening {
  readonly address: string
  close(): Promise<void>
}

/** Milliseconds to wait for a run that is stopping to release its port. */
const GRACE = 2_000

/** Checks that the port is free before any work is done. */
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

/** Milliseconds, longer than clients and proxies keep an idle connection: closing one just as a request is sent makes that request fail. */
const KEEP_ALIVE = 75_000
/**
 * Milliseconds within which a request must arrive completely, because a slow one occupies a connection and memory. It is closed at the next
 * check, so within 30 s.
 */
export const ARRIVAL = { headersTimeout: 10_000, requestTimeout: 25_000, connectionsCheckingInterval: 4_000 }

/** Listens on host and port; port 0 means any free one. */
export async function listen(handler: RequestListener, host: string, port: number, arrival = ARRIVAL): Promise<Listening> {
  const server = createServer(arrival, handler)
  server.keepAliveTimeout = KEEP_ALIVE
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
        `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
      )
    case 'EACCES':
      return new SetupError(
        'PORT_IN_USE',
        `This user has no permission to listen on port ${port}. Choose a port above 1023: PORT=4000 npm start`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ConfigError(
        `HOST is ${JSON.stringify(host)}, which is not an address of this machine. Use 127.0.0.1, or 0.0.0.0 for all its addresses.`,
      )
    default:
      return error
  }
}

/** `http://localhost:4000`, if that reaches the server. */
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
