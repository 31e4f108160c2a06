/** Loaded before the program by `npm run soak`: tells the memory of this process, after a forced collection, when it is asked. */
declare const gc: () => void

process.on('message', (message) => {
  if (message !== 'memory') return
  gc()
  const { heapUsed, rss } = process.memoryUsage()
  process.send?.({ heapUsed, rss })
})
process.channel?.unref()

export {}
