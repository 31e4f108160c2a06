import { type ComponentType, lazy } from 'react'

/** Groups of pages in the navigation; their names are in `shell/words.ts`. */
export type PageGroup = 'departments' | 'lineage' | 'comparison'

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
  | 'others'
  | 'tightening'
  | 'changes'
  | 'corpus'
  | 'measures'
  | 'review'
  | 'documents'
  | 'held'
  | 'statistics'
  | 'about'
  | 'read'
  | 'node'

export interface RouteOf {
  readonly path: string
  /** Key of the page's name in `shell/words.ts`. */
  readonly name: PageName
  /** Place in the main navigation: on its own, or in a group; null for pages that need an id. */
  readonly group: 'alone' | PageGroup | null
  /** True if the page fills the window and scrolls inside itself. */
  readonly fills: boolean
  readonly View: ComponentType
}

/** All pages of the application. To add one, create a folder in `views/` and a line here. */
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
    group: 'departments',
    fills: true,
    View: lazy(async () => ({ default: (await import('./views/desk/DeskView.tsx')).DeskView })),
  },
  {
    path: '/network',
    name: 'network',
    group: 'departments',
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/network/NetworkView.tsx')).NetworkView })),
  },
  {
    path: '/notes',
    name: 'notes',
    group: 'departments',
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
    path: '/others',
    name: 'others',
    group: 'comparison',
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/others/OthersView.tsx')).OthersView })),
  },
  {
    path: '/tightening',
    name: 'tightening',
    group: 'comparison',
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/tightening/TighteningView.tsx')).TighteningView })),
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
