import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A door before a server: closed, it cuts who is inside and lets nobody in, as a server that was stopped. */
export interface Gate {
  readonly port: number
  open(): Promise<void>
  close(): Promise<void>
}

/** An open gate before the server at this address. */
export async function gateBefore(target: URL): Promise<Gate> {
  const inside = new Set<Socket>()
  const server = createServer((from) => {
    const to = connect(Number(target.port || 7687), target.hostname)
    for (const [socket, other] of [[from, to] as const, [to, from] as const]) {
      inside.add(socket)
      socket.pipe(other)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        inside.delete(socket)
        other.destroy()
      })
    }
  })
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const port = await listen(0)
  return {
    port,
    open: async () => void (await listen(port)),
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of inside) socket.destroy()
      await closed
    },
  }
}
