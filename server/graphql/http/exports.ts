import { type NextFunction, type Request, type Response, Router } from 'express'
import { GraphQLError } from 'graphql'
import { PolicyLineageError } from '../../errors.ts'
import { chainCsv } from '../../exports/chainCsv.ts'
import { chainMarkdown } from '../../exports/chainMarkdown.ts'
import { bibtex, type CitedView, gbt7714 } from '../../exports/citation.ts'
import { taskCalendar } from '../../exports/taskCalendar.ts'
import { taskCsv } from '../../exports/taskCsv.ts'
import { taskWorkbook } from '../../exports/taskWorkbook.ts'
import type { Store } from '../../neo4j/store.ts'
import type { AppOptions } from '../app.ts'
import { textParameter } from './address.ts'
import { exportedTasks } from './taskExports.ts'
import { exportedChains } from './traceExports.ts'

type Log = NonNullable<AppOptions['log']>

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
} as const

/** What can be taken away as files, and the calendar that can be subscribed to. All for reading, with the filters of the API. */
export function exportRoutes(store: Store, log: Log): Router {
  const router = Router()
  router.get('/export/tasks.xlsx', async (request, response) => {
    const head = { title: titleOf(request, '任务分解表'), choice: textParameter(request, 'choice') ?? '全部任务', asOf: dayOf(request) }
    send(response, 'xlsx', head.title, Buffer.from(await taskWorkbook(await exportedTasks(store, request), head)))
  })
  router.get('/export/tasks.csv', async (request, response) => {
    send(response, 'csv', titleOf(request, '任务清单'), taskCsv(await exportedTasks(store, request)))
  })
  router.get('/export/tasks.ics', async (request, response) => {
    send(response, 'ics', titleOf(request, '任务期限'), await calendar(store, request))
  })
  // The same calendar to subscribe to: shown in place, not saved under a name.
  router.get('/feed/tasks.ics', async (request, response) => {
    response.type(TYPES.ics).send(await calendar(store, request))
  })
  router.get(['/export/trace.md', '/export/trace.csv'], async (request, response) => {
    const chains = await exportedChains(store, request)
    const format = request.path.endsWith('.md') ? 'md' : 'csv'
    if (!chains) return void response.status(404).json(failure('NOT_FOUND', 'There is no node with this id.'))
    send(response, format, `${chains.title}-${chains.direction}`, format === 'md' ? chainMarkdown(chains) : chainCsv(chains))
  })
  router.get(['/export/citation.txt', '/export/citation.bib'], async (request, response) => {
    const view = await citedView(store, request)
    const format = request.path.endsWith('.bib') ? 'bib' : 'txt'
    send(response, format, 'citation', format === 'bib' ? bibtex(view) : `${gbt7714(view)}\n`)
  })
  router.use(failed(log))
  return router
}

async function calendar(store: Store, request: Request): Promise<string> {
  return taskCalendar(await exportedTasks(store, request), titleOf(request, '任务期限'), new Date(`${dayOf(request)}T00:00:00Z`))
}

async function citedView(store: Store, request: Request): Promise<CitedView> {
  const { contentHash } = await store.statistics()
  const permalink = textParameter(request, 'url') ?? `${request.protocol}://${request.get('host') ?? 'localhost'}/`
  return { title: titleOf(request, '政策脉络'), permalink, accessed: dayOf(request), contentHash }
}

const titleOf = (request: Request, usual: string): string => textParameter(request, 'title') ?? usual

/** The day on which deadlines are judged or a view is cited: `asOf`, else today. */
function dayOf(request: Request): string {
  const day = textParameter(request, 'asOf')
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : new Date().toISOString().slice(0, 10)
}

function send(response: Response, format: keyof typeof TYPES, name: string, body: string | Buffer): void {
  const file = `${name.replace(/[\\/:*?"<>|\s]+/gu, '_').slice(0, 80)}.${format}`
  response.attachment(file).type(TYPES[format]).send(body)
}

function failed(log: Log) {
  return (error: unknown, _: Request, response: Response, __: NextFunction): void => {
    if (error instanceof GraphQLError) return void response.status(400).json(failure(String(error.extensions.code), error.message))
    log('An export failed', error)
    const code = error instanceof PolicyLineageError ? error.code : 'INTERNAL_SERVER_ERROR'
    const message =
      error instanceof PolicyLineageError ? error.message : 'Something went wrong inside the server. The details are in its log.'
    response.status(code === 'DATABASE_UNREACHABLE' ? 503 : 500).json(failure(code, message))
  }
}

const failure = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] })
