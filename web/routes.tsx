import { type ComponentType, lazy } from 'react'

/** What belongs together in the navigation; keys of the names in `shell/words.ts`. */
export type PageGroup = 'bureaus' | 'lineage' | 'comparison'

export type PageName =
  | 'explorer'
  | 'desk'
  | 'network'
  | 'notes'
  | 'trace'
  | 'coverage'
  | 'paths'
  | 'compare'
  | 'diff'
  | 'changes'
  | 'corpus'
  | 'measures'
  | 'review'
  | 'documents'
  | 'statistics'
  | 'about'
  | 'read'
  | 'node'

export interface RouteOf {
  readonly path: string
  /** Key of its name in `shell/words.ts`. */
  readonly name: PageName
  /** Its place in the main navigation: on its own, or in a group; null for pages that need an id. */
  readonly group: 'alone' | PageGroup | null
  /** True where the page fills the window and scrolls within itself. */
  readonly fills: boolean
  readonly View: ComponentType
}

/** Every page of the application. A new one is a folder in `views/` and a line here. */
export const ROUTES: readonly RouteOf[] = [
  {
    path: '/',
    name: 'explorer',
    group: 'alone',
    fills: true,
    View: lazy(async () => ({ default: (await import('./views/explorer/ExplorerView.tsx')).ExplorerView })),
  },
  {
    path: '/desk',
    name: 'desk',
    group: 'bureaus',
    fills: true,
    View: lazy(async () => ({ default: (await import('./views/desk/DeskView.tsx')).DeskView })),
  },
  {
    path: '/network',
    name: 'network',
    group: 'bureaus',
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/network/NetworkView.tsx')).NetworkView })),
  },
  {
    path: '/notes',
    name: 'notes',
    group: 'bureaus',
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/notes/NotesView.tsx')).NotesView })),
  },
  {
    path: '/trace',
    name: 'trace',
    group: 'lineage',
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/trace/TraceView.tsx')).TraceView })),
  },
  {
    path: '/coverage',
    name: 'coverage',
    group: 'lineage',
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/coverage/CoverageView.tsx')).CoverageView })),
  },
  {
    path: '/paths',
    name: 'paths',
    group: 'lineage',
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/paths/PathsView.tsx')).PathsView })),
  },
  {
    path: '/compare',
    name: 'compare',
    group: 'comparison',
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/compare/CompareView.tsx')).CompareView })),
  },
  {
    path: '/diff',
    name: 'diff',
    group: 'comparison',
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/diff/DiffView.tsx')).DiffView })),
  },
  {
    path: '/changes',
    name: 'changes',
    group: 'comparison',
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/changes/ChangesView.tsx')).ChangesView })),
  },
  {
    path: '/corpus',
    name: 'corpus',
    group: 'alone',
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/corpus/CorpusView.tsx')).CorpusView })),
  },
  {
    path: '/measures',
    name: 'measures',
    group: 'alone',
    fills: true,
    View: lazy(async () => ({ default: (await import('./views/measures/MeasuresView.tsx')).MeasuresView })),
  },
  {
    path: '/review',
    name: 'review',
    group: 'alone',
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/review/ReviewView.tsx')).ReviewView })),
  },
  {
    path: '/documents',
    name: 'documents',
    group: 'alone',
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/documents/DocumentsView.tsx')).DocumentsView })),
  },
  {
    path: '/statistics',
    name: 'statistics',
    group: 'alone',
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/statistics/StatisticsView.tsx')).StatisticsView })),
  },
  {
    path: '/about',
    name: 'about',
    group: 'alone',
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/about/AboutView.tsx')).AboutView })),
  },
  {
    path: '/read/:id',
    name: 'read',
    group: null,
    fills: true,
    View: lazy(async () => ({ default: (await import('./views/reader/ReaderView.tsx')).ReaderView })),
  },
  {
    path: '/node/:id',
    name: 'node',
    group: null,
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/node/NodeView.tsx')).NodeView })),
  },
]
