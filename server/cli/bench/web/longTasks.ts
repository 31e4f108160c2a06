import type { Page } from 'playwright-core'

/** A task longer than this is felt; in milliseconds. */
const LONG_TASK = 50

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Processor time in microseconds. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** Processor time, in whole milliseconds, of each task of the page's main thread that was too long while something was done. */
export async function longTasks(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page belongs to no browser, so it cannot be traced.')
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] })
  await act()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] }
  const main = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf))
  return traceEvents
    .filter((event) => event.name === 'RunTask' && main.has(threadOf(event)) && (event.tdur ?? 0) > LONG_TASK * 1000)
    .map(({ tdur }) => Math.round((tdur ?? 0) / 1000))
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`
