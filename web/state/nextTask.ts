/** Resolves in a task of its own, before timers that are already waiting: the browser can answer the reader in between. */
export const nextTask = (): Promise<void> =>
  new Promise((then) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      then()
    }
    port2.postMessage(null)
  })
