import { clientOf, type LayoutClient } from '../drawing/layouts/clientOf.ts'
import LayoutWorker from '../drawing/layouts/worker.ts?worker&inline'

/** Replaces `web/drawing/layouts/client.ts`. A page opened from a disk can start a worker only from code inside the page. */
export const layoutClient = (): LayoutClient => clientOf(() => new LayoutWorker())
