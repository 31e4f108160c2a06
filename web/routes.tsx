import { type ComponentType, lazy } from 'react'

export interface RouteOf {
  readonly path: string
  /** Key of its name in `shell/words.ts`. */
  readonly name: 'explorer' | 'desk' | 'trace' | 'coverage' | 'compare' | 'statistics' | 'about' | 'read' | 'node'
  /** Where it stands in the main navigation; pages that need an id do not. */
  readonly inNavigation: boolean
  /** True where the page fills the window and scrolls within itself. */
  readonly fills: boolean
  readonly View: ComponentType
}

/** Every page of the application. A new one is a folder in `views/` and a line here. */
export const ROUTES: readonly RouteOf[] = [
  {
    path: '/',
    name: 'explorer',
    inNavigation: true,
    fills: true,
    View: lazy(async () => ({ default: (await import('./views/explorer/ExplorerView.tsx')).ExplorerView })),
  },
  {
    path: '/desk',
    name: 'desk',
    inNavigation: true,
    fills: true,
    View: lazy(async () => ({ default: (await import('./views/desk/DeskView.tsx')).DeskView })),
  },
  {
    path: '/trace',
    name: 'trace',
    inNavigation: true,
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/trace/TraceView.tsx')).TraceView })),
  },
  {
    path: '/coverage',
    name: 'coverage',
    inNavigation: true,
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/coverage/CoverageView.tsx')).CoverageView })),
  },
  {
    path: '/compare',
    name: 'compare',
    inNavigation: true,
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/compare/CompareView.tsx')).CompareView })),
  },
  {
    path: '/statistics',
    name: 'statistics',
    inNavigation: true,
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/statistics/StatisticsView.tsx')).StatisticsView })),
  },
  {
    path: '/about',
    name: 'about',
    inNavigation: true,
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/about/AboutView.tsx')).AboutView })),
  },
  {
    path: '/read/:id',
    name: 'read',
    inNavigation: false,
    fills: true,
    View: lazy(async () => ({ default: (await import('./views/reader/ReaderView.tsx')).ReaderView })),
  },
  {
    path: '/node/:id',
    name: 'node',
    inNavigation: false,
    fills: false,
    View: lazy(async () => ({ default: (await import('./views/node/NodeView.tsx')).NodeView })),
  },
]
