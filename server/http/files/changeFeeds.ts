import type { Request } from 'express'
import { changeFeed, type FeedEntry, type FeedForm } from '../../exports/changeFeed.ts'
import { ROLE_NAMES } from '../../exports/taskRow.ts'
import { documentTitle, measureCaption } from '../../graph/captions.ts'
import { type AnsweredChange, changesSince } from '../../graphql/changes.ts'
import type { TaskFilterShape } from '../../graphql/filters/taskFilter.ts'
import { CHANGE_KINDS } from '../../neo4j/loading/documentChanges.ts'
import type { NodeRecord, Role } from '../../neo4j/store/records.ts'
import type { Store } from '../../neo4j/store.ts'
import { addressOf, textParameter } from '../address.ts'
import { argument, parsed } from './listArguments.ts'

export const FEED_PARAMETERS = ['where', 'document', 'title']

const ENTRIES = 100
/** Maximum number of measures of an added document listed in one entry. */
const MEASURES_LISTED = 30
/**
 * The kinds of changes for subscribers. A changed document is covered by its individual changes, and a removed citation needs no action.
 */
const KINDS = CHANGE_KINDS.filter((kind) => kind !== 'DOCUMENT_CHANGED' && kind !== 'CITER_REMOVED')

/**
 * Changes by new texts as a feed: all, or those that concern the tasks of `where` or one `document`. Changes by newer rules, reference data
 * or corrections are left out.
 */
export async function exportedFeed(store: Store, request: Request, form: FeedForm): Promise<string> {
  const [where, document] = [
    argument<TaskFilterShape>('TaskFilter', 'where', parsed(request.query.where)),
    textParameter(request, 'document'),
  ]
  const found = await changesSince(store, { where, document, kinds: KINDS, reasons: ['NEW_TEXT'], first: ENTRIES })
  const shown = found.edges.flatMap(({ about, measures }) => [
    ...(about === undefined ? [] : [about]),
    ...measures.slice(0, MEASURES_LISTED),
  ])
  const nodes = await store.nodes([...new Set(document === null ? shown : [...shown, document])])
  const address = addressOf(request)
  const entries = found.edges.map((change) => entryOf(change, nodes, address))
  const [path, search = ''] = request.originalUrl.split('?')
  const self = (form: FeedForm) => `${address.origin}${path?.replace(/\.\w+$/, `.${form}`)}${search && `?${search}`}`
  return changeFeed(
    {
      title: textParameter(request, 'title') ?? (document === null ? '新文件与变化' : nameOf(nodes.get(document), document)),
      description: '新收录的文件、新任务、期限变化、新的引用与废止',
      link: address.page('changes', pageQuery(request)),
      self: { atom: self('atom'), json: self('json') },
      keptSince: found.keptSince,
    },
    entries,
    form,
  )
}

/** The page accepts the same parameters as the feed. */
const pageQuery = (request: Request) =>
  FEED_PARAMETERS.flatMap((name) => {
    const value = textParameter(request, name)
    return value === null ? [] : ([[name, value]] as const)
  })

function entryOf(change: AnsweredChange, nodes: ReadonlyMap<string, NodeRecord>, address: ReturnType<typeof addressOf>): FeedEntry {
  const { id, at, document, measure } = change
  const link = change.kind === 'DOCUMENT_REMOVED' ? address.page('', []) : address.node(measure ?? document)
  return { id, at, link, title: titleOf(change, nodes), lines: linesOf(change, nodes) }
}

function titleOf(change: AnsweredChange, nodes: ReadonlyMap<string, NodeRecord>): string {
  const document = quoted(change.title ?? change.document)
  const about = change.about === undefined ? '' : quoted(nameOf(nodes.get(change.about), change.about))
  const place = `${document}${change.label ?? ''}`
  const whose = `${change.name ?? ''}${rolesOf(change.after)}`
  switch (change.kind) {
    case 'DOCUMENT_ADDED':
      return change.measures.length === 0 ? `新文件：${document}` : `新任务${change.measures.length}项：${document}`
    case 'DOCUMENT_CHANGED':
      return `文件有变化：${document}`
    case 'DOCUMENT_REMOVED':
      return `不再收录：${document}`
    case 'TASK_ADDED':
      return `新任务：${whose}，${place}`
    case 'TASK_REMOVED':
      return `任务取消：${change.name ?? ''}，${place}`
    case 'ROLE_CHANGED':
      return `职责变化：${whose}，${place}`
    case 'DEADLINE_CHANGED':
      return `期限变化：${place}`
    case 'CITER_ADDED':
      return about === '' ? `新的引用：${document}` : `新的引用：${document}引用${about}`
    case 'CITER_REMOVED':
      return `不再引用：${document}不再引用${about}`
    case 'REPEALED':
      return `废止：${document}废止${about}`
  }
}

function linesOf(change: AnsweredChange, nodes: ReadonlyMap<string, NodeRecord>): readonly string[] {
  const { kind, words, before = [], after = [], measures } = change
  const shown = measures.slice(0, MEASURES_LISTED).flatMap((id) => {
    const node = nodes.get(id)
    return node?.kind === 'MEASURE' ? measureCaption(node) : []
  })
  const more = measures.length > MEASURES_LISTED ? [`另有${measures.length - MEASURES_LISTED}项`] : []
  const values = kind === 'DEADLINE_CHANGED' ? [`原：${before.join('；') || '无'}`, `现：${after.join('；') || '无'}`] : []
  return [...values, ...(words ? [words] : []), ...shown, ...more]
}

const quoted = (title: string) => `《${title}》`
const rolesOf = (roles: readonly string[] = []) =>
  roles.length === 0 ? '' : `（${roles.map((role) => ROLE_NAMES[role as Role]).join('、')}）`
const nameOf = (node: NodeRecord | undefined, id: string) =>
  node?.kind === 'POLICY' || node?.kind === 'CITED_DOCUMENT' ? documentTitle(node) : id.replace(/^doc:/, '')
