import { clientOf, type LayoutClient } from './clientOf.ts'

/** The layout worker of the page. */
export const layoutClient = (): LayoutClient => clientOf(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }))
