import type { RouteOf } from '../routes.tsx'
import { DocumentsView } from '../views/documents/DocumentsView.tsx'
import { ExplorerView } from '../views/explorer/ExplorerView.tsx'
import { MeasuresView } from '../views/measures/MeasuresView.tsx'
import { NodeView } from '../views/node/NodeView.tsx'
import { ReaderView } from '../views/reader/ReaderView.tsx'
import { TraceView } from '../views/trace/TraceView.tsx'

/** The pages of a site; replaces `web/routes.tsx`. */
export const ROUTES: readonly RouteOf[] = [
  { path: '/', name: 'explorer', group: 'alone', fills: true, View: ExplorerView },
  { path: '/trace', name: 'trace', group: 'alone', fills: false, View: TraceView },
  { path: '/measures', name: 'measures', group: 'alone', fills: true, View: MeasuresView },
  { path: '/documents', name: 'held', group: 'alone', fills: false, View: DocumentsView },
  { path: '/read/:id', name: 'read', group: null, fills: true, View: ReaderView },
  { path: '/node/:id', name: 'node', group: null, fills: false, View: NodeView },
]
export type { PageGroup, PageName, RouteOf } from '../routes.tsx'
