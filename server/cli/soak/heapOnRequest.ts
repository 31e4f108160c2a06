/** Loaded before the program by `npm run soak`: reports the memory of this process on request, after a forced collection. */
declare const gc: () => void

process.on('message', (message) => {
  if (message !== 'memory') return
  gc()
  const { heapUsed, rss } = process.memoryUsage()
  process.send?.({ heapUsed, rss })
})
process.channel?.unref()

export {}
