import { type Request, type Response, Router } from 'express'
import { chainCsv } from '../../exports/chainCsv.ts'
import { chainMarkdown } from '../../exports/chainMarkdown.ts'
import { bibtex, type CitedView, gbt7714 } from '../../exports/citation.ts'
import { taskCalendar } from '../../exports/taskCalendar.ts'
import { taskCsv } from '../../exports/taskCsv.ts'
import { TASK_GROUPINGS, type TaskGrouping, taskGroups } from '../../exports/taskGroups.ts'
import { taskWorkbook } from '../../exports/taskWorkbook.ts'
import type { Store } from '../../neo4j/store.ts'
import { isDay } from '../day.ts'
import { clientError } from '../errors.ts'
import { onlyParameters, textParameter } from './address.ts'
import { failure } from './failures.ts'
import { exportedTasks } from './taskExports.ts'
import { exportedChains } from './traceExports.ts'

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
} as const

const LIST = ['where', 'orderBy', 'title', 'choice', 'asOf', 'group'] as const
const CHAINS = ['id', 'direction', 'maxHops', 'relations', 'otherParts', 'limit'] as const
const CITATION = ['title', 'url', 'asOf'] as const

/** What can be taken away as files, and the calendar that can be subscribed to. All for reading, with the filters of the API. */
export function exportRoutes(store: Store): Router {
  const router = Router()
  for (const [addresses, known] of [
    [['/export/tasks.:format', '/feed/tasks.ics'], LIST],
    [['/export/trace.:format'], CHAINS],
    [['/export/citation.:format'], CITATION],
  ] as const)
    router.get([...addresses], (request, _, next) => {
      onlyParameters(request, known)
      next()
    })
  router.get('/export/tasks.xlsx', async (request, response) => {
    const title = titleOf(request, '任务分解表')
    const asked = { title, choice: choiceOf(request), asOf: dayOf(request), group: groupingOf(request) }
    const { rows, total } = await exportedTasks(store, request)
    send(response, 'xlsx', title, Buffer.from(await taskWorkbook(rows, { ...asked, total })))
  })
  router.get('/export/tasks.csv', async (request, response) => {
    const [group, asOf] = [groupingOf(request), dayOf(request)]
    const { rows } = await exportedTasks(store, request)
    send(response, 'csv', titleOf(request, '任务清单'), taskCsv(taskGroups(rows, group, asOf), asOf))
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
  return router
}

async function calendar(store: Store, request: Request): Promise<string> {
  // A calendar is the same on any day, but what cannot be a day is refused as for the other files of the list.
  dayOf(request)
  const { rows } = await exportedTasks(store, request, { dated: true })
  return taskCalendar(rows, { name: titleOf(request, '任务期限'), choice: choiceOf(request) })
}

async function citedView(store: Store, request: Request): Promise<CitedView> {
  const view = { title: titleOf(request, '政策脉络'), permalink: permalinkOf(request), accessed: dayOf(request) }
  const { contentHash } = await store.statistics()
  return { ...view, contentHash }
}

const titleOf = (request: Request, usual: string): string => textParameter(request, 'title') ?? usual

const choiceOf = (request: Request): string => textParameter(request, 'choice') ?? '全部任务'

/** By what the list is divided: `group`, else not at all. */
function groupingOf(request: Request): TaskGrouping {
  const asked = textParameter(request, 'group') ?? 'none'
  const found = TASK_GROUPINGS.find((one) => one === asked)
  if (found) return found
  throw clientError('BAD_USER_INPUT', `\`group\` is ${asked}; possible are ${TASK_GROUPINGS.join(', ')}.`)
}

/** The day on which deadlines are judged or a view is cited: `asOf`, else today. */
function dayOf(request: Request): string {
  const day = textParameter(request, 'asOf') ?? new Date().toISOString().slice(0, 10)
  if (isDay(day)) return day
  throw clientError('BAD_USER_INPUT', `\`asOf\` is ${day}, which is not a day. Write it as YYYY-MM-DD, for example 2022-06-30.`)
}

/** The address of the view that is cited: of a page, so nothing that a reader's click could run. */
function permalinkOf(request: Request): string {
  const url = textParameter(request, 'url') ?? `${request.protocol}://${request.get('host') ?? 'localhost'}/`
  if (/^https?:\/\/\S+$/.test(url)) return url
  throw clientError('BAD_USER_INPUT', '`url` is not the address of a page; it begins with http:// or https://.')
}

function send(response: Response, format: keyof typeof TYPES, name: string, body: string | Buffer): void {
  response
    .attachment(`${fileName(name)}.${format}`)
    .type(TYPES[format])
    .send(body)
}

/** A name that every file system takes, cut between characters and not within one: half of an emoji cannot be written in a header. */
export function fileName(name: string): string {
  const plain = name.replace(/[\\/:*?"<>|\s\p{Cc}\p{Cs}]+/gu, '_')
  return Array.from(plain).slice(0, 80).join('')
}
