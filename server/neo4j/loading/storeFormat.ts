import { SetupError } from '../../errors.ts'

/** Version of the data stored beside the graph and of the content hash. 1 means written before formats were numbered. */
export const STORE_FORMAT = 2

/** Throws if a newer version wrote the store, or if an older one did and it has not been upgraded. */
export function requireFormat(stored: unknown): void {
  const format = readableFormat(stored)
  if (format === STORE_FORMAT) return
  throw new SetupError('STORE_FORMAT', `The store has format ${format}; this program writes format ${STORE_FORMAT}. npm start upgrades it.`)
}

/** The format of a store. Throws if a newer version wrote the store. */
export function readableFormat(stored: unknown): number {
  const format = typeof stored === 'number' ? stored : 1
  if (format <= STORE_FORMAT) return format
  throw new SetupError(
    'STORE_FORMAT',
    `The store was written by a newer version of this program (format ${format}; this one reads formats 1 to ${STORE_FORMAT}). ` +
      'Use that version, or another data folder (DATA_DIR).',
  )
}
