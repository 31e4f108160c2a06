import { createHash } from 'node:crypto'
import { BadArgument } from './badArgument.ts'

/** Start of a page: a position from the list itself, or the number of statements before it. */
export type PagePlace = string | number

/** Encodes and decodes the cursors of one query on one version of the data. */
export interface Cursors {
  readonly at: PagePlace | null
  cursorTo(place: PagePlace): string
}

/**
 * The cursors of a query. One from another query, or from before the data changed, is refused, because its page would belong to another
 * list.
 */
export function cursorsOf(question: unknown, version: string | null, cursor: string | undefined): Cursors {
  const key = createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 16)
  const cursorTo = (place: PagePlace) => Buffer.from(JSON.stringify([key, version, place])).toString('base64url')
  return { at: cursor === undefined ? null : placeIn(cursor, key, version), cursorTo }
}

function placeIn(cursor: string, key: string, version: string | null): PagePlace {
  const [made, of, place] = partsOf(cursor)
  const valid = typeof place === 'string' || (typeof place === 'number' && Number.isInteger(place) && place >= 0)
  if (made !== key || !valid)
    throw new BadArgument('cursor', 'is not a cursor of this query. Use nextCursor of the same tool with the same arguments.')
  if (of !== version) throw new BadArgument('cursor', 'is from an earlier version of the data. Ask again without it.')
  return place
}

function partsOf(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(parts) ? parts : []
  } catch {
    return []
  }
}
