import { type Request, type RequestHandler, type Response, Router } from 'express'
import { chainCsv } from '../../exports/chainCsv.ts'
import { chainMarkdown } from '../../exports/chainMarkdown.ts'
import { FEED_FORMS } from '../../exports/changeFeed.ts'
import { bibtex, gbt7714 } from '../../exports/citation.ts'
import { csvOf } from '../../exports/csv.ts'
import { tableWorkbook } from '../../exports/tableWorkbook.ts'
import { taskCalendar } from '../../exports/taskCalendar.ts'
import { BREAKDOWN, LEDGER } from '../../exports/taskColumns.ts'
import { taskCsv } from '../../exports/taskCsv.ts'
import { type DocumentForm, taskDocument } from '../../exports/taskDocument.ts'
import { TASK_GROUPINGS, taskGroups } from '../../exports/taskGroups.ts'
import { taskWorkbook } from '../../exports/taskWorkbook.ts'
import { type UndatedRule, undatedRule } from '../../exports/undated.ts'
import { clientError } from '../../graphql/errors.ts'
import { isDatabaseError } from '../../neo4j/store/questionErrors.ts'
import type { Store } from '../../neo4j/store.ts'
import type { NoteFile } from '../../notes/noteFile.ts'
import { choiceParameter, dayParameter, onlyParameters, textParameter } from '../address.ts'
import { refuse } from '../failures.ts'
import { goneSignal } from '../waiting.ts'
import { exportedFeed, FEED_PARAMETERS } from './changeFeeds.ts'
import { CITATION_PARAMETERS, exportedCitation } from './citations.ts'
import { exportedMeasures } from './measureExports.ts'
import type { Table } from './tables/table.ts'
import { TABLES } from './tables.ts'
import { exportedTasks } from './taskExports.ts'
import { exportedChains } from './traceExports.ts'

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
} as const

/** Parameters of lists; `status` is the status of notes. */
const LIST = ['where', 'orderBy', 'title', 'choice', 'asOf', 'group', 'status'] as const
const CALENDAR = [...LIST, 'undated'] as const
const CHAINS = ['id', 'direction', 'maxHops', 'relations', 'otherParts', 'limit'] as const

/** Routes for downloads and the calendar feed. All are read-only and take the filters of the API. */
export function exportRoutes(ofAll: Store, notes: NoteFile | null): Router {
  const router = Router()
  const get = (path: string, known: readonly string[], answer: Answer) =>
    router.get(path, only([...known, 'corrections']), answered(ofAll, answer))
  for (const [name, exported, sheets, forms] of [
    ['tasks', exportedTasks, ['table', 'ledger'], ['table', 'ledger', 'slips']],
    // Notes belong to tasks, so there is no ledger of measures.
    ['measures', exportedMeasures, ['table'], ['table', 'slips']],
  ] as const) {
    get(`/export/${name}.xlsx`, [...LIST, 'form'], async (store, request, response) => {
      const layout = choiceParameter(request, 'form', sheets) === 'ledger' ? LEDGER : BREAKDOWN
      const title = titleOf(request, layout.name)
      const asked = { title, choice: choiceOf(request), asOf: dayOf(request), group: groupingOf(request) }
      const { rows, ...found } = await exported(store, request, notes)
      send(response, 'xlsx', title, Buffer.from(await taskWorkbook(rows, { ...asked, ...found }, layout)))
    })
    get(`/export/${name}.docx`, [...LIST, 'form'], async (store, request, response) => {
      const form: DocumentForm = choiceParameter(request, 'form', forms)
      const title = titleOf(request, { table: BREAKDOWN.name, ledger: LEDGER.name, slips: '督办单' }[form])
      const asked = { title, choice: choiceOf(request), asOf: dayOf(request), group: groupingOf(request) }
      const { rows, ...found } = await exported(store, request, notes)
      send(response, 'docx', title, await taskDocument(rows, { ...asked, ...found }, form))
    })
    get(`/export/${name}.csv`, LIST, async (store, request, response) => {
      const [group, asOf] = [groupingOf(request), dayOf(request)]
      const { rows } = await exported(store, request, notes)
      send(response, 'csv', titleOf(request, '任务清单'), taskCsv(taskGroups(rows, group, asOf), asOf))
    })
  }
  get('/export/tasks.ics', CALENDAR, async (store, request, response) => {
    send(response, 'ics', titleOf(request, '任务期限'), await calendar(store, request, notes))
  })
  // The same calendar as a feed: displayed, not saved under a name.
  get('/feed/tasks.ics', CALENDAR, async (store, request, response) => {
    response.type(TYPES.ics).send(await calendar(store, request, notes))
  })
  for (const form of FEED_FORMS)
    get(`/feed/changes.${form}`, FEED_PARAMETERS, async (store, request, response) => {
      response.type(TYPES[form]).send(await exportedFeed(store, request, form))
    })
  for (const [format, write] of [
    ['md', chainMarkdown],
    ['csv', chainCsv],
  ] as const)
    get(`/export/trace.${format}`, CHAINS, async (store, request, response) => {
      const chains = await exportedChains(store, request)
      if (chains) send(response, format, `${chains.title}-${chains.direction}`, write(chains))
      else notFound(response)
    })
  for (const [format, write] of [
    ['txt', gbt7714],
    ['bib', bibtex],
  ] as const)
    get(`/export/citation.${format}`, CITATION_PARAMETERS, async (store, request, response) => {
      const cited = await exportedCitation(store, request)
      if (cited) send(response, format, 'citation', `${write(cited).trimEnd()}\n`)
      else notFound(response)
    })
  for (const [name, { parameters, table }] of Object.entries(TABLES))
    for (const format of ['csv', 'xlsx'] as const)
      get(`/export/${name}.${format}`, parameters, async (store, request, response) => {
        const found = await table(store, request)
        if (!found) notFound(response)
        else if (format === 'csv') send(response, format, withFilters(found), csvOf(found.columns, found.rows))
        else send(response, format, withFilters(found), Buffer.from(await tableWorkbook(found)))
      })
  return router
}

type Answer = (store: Store, request: Request, response: Response) => Promise<void>

/** A list may take the database several seconds, so it is cancelled silently when the client disconnects. */
function answered(store: Store, answer: Answer): RequestHandler {
  return async (request, response) => {
    try {
      const asked = store.serving({ signal: goneSignal(response) })
      const asRead = leavesOutCorrections(request)
      response.set('x-corrections', asRead ? 'left out' : 'applied')
      await answer(asRead ? asked.asRead() : asked, request, response)
    } catch (error) {
      if (!isDatabaseError(error, 'REQUEST_ABANDONED')) throw error
    }
  }
}

/** A file is revalidated each time, and sent only if the client does not have it already. */
function only(known: readonly string[]): RequestHandler {
  return (request, response, next) => {
    onlyParameters(request, known)
    response.set('Cache-Control', 'no-cache')
    next()
  }
}

async function calendar(store: Store, request: Request, notes: NoteFile | null): Promise<string> {
  // A calendar does not depend on the day, but an invalid day is refused as for other files of the list.
  dayOf(request)
  const undated = undatedOf(request)
  // A task without a date has a day if people moved its deadline.
  const onlyDated = undated === null && !notes?.all().some(({ movedTo }) => movedTo !== null)
  const { rows } = await exportedTasks(store, request, notes, onlyDated ? { dated: true } : null)
  return taskCalendar(rows, { name: titleOf(request, '任务期限'), choice: choiceOf(request), undated })
}

/** `undated=12-31` or `undated=P90D`: the day for tasks without a date. */
function undatedOf(request: Request): UndatedRule | null {
  const words = textParameter(request, 'undated')
  if (words === null) return null
  const rule = undatedRule(words)
  if (rule) return rule
  throw clientError(
    'BAD_USER_INPUT',
    `\`undated\` is ${words}. Write a day in the year of the document, 12-31, or a number of days after its day, P90D.`,
  )
}

const titleOf = (request: Request, usual: string): string => textParameter(request, 'title') ?? usual
/** The description of the list, as given in the URL. */
const choiceOf = (request: Request): string =>
  [textParameter(request, 'choice') ?? '全部任务', ...(leavesOutCorrections(request) ? ['按原读取，不含人工更正'] : [])].join('；')
/** `corrections=false`: as read by the rules, without corrections made by people. */
const leavesOutCorrections = (request: Request): boolean => choiceParameter(request, 'corrections', ['true', 'false']) === 'false'
/** The reference day for deadlines. */
const dayOf = (request: Request): string => dayParameter(request, 'asOf')
/** How the list is grouped; not at all by default. */
const groupingOf = (request: Request) => choiceParameter(request, 'group', TASK_GROUPINGS)

/** A CSV has no head, so its name says the filters. */
const withFilters = ({ title, filters }: Table): string => (filters.length === 0 ? title : `${title}（${filters.join('；')}）`)

function notFound(response: Response): void {
  refuse(response, 404, 'NOT_FOUND', 'There is no node with this id.')
}

function send(response: Response, format: keyof typeof TYPES, name: string, body: string | Buffer): void {
  response
    .attachment(`${fileName(name)}.${format}`)
    .type(TYPES[format])
    .send(body)
}

/** A file name valid on every file system, cut between characters: half an emoji cannot be written in a header. */
export function fileName(name: string): string {
  const plain = name.replace(/[\\/:*?"<>|\s\p{Cc}\p{Cs}]+/gu, '_')
  return Array.from(plain).slice(0, 80).join('')
}
