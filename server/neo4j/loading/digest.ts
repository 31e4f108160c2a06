import { createHash } from 'node:crypto'

/** What tells how a graph came about, not what it says. */
const HISTORY: ReadonlySet<string> = new Set(['formerIds', 'replacedSha256s', 'pipeline', 'sourceName'])

/**
 * The sum of the digests of nodes and relationships, modulo 2^256. It does not depend on their order, and what is removed is subtracted:
 * the sum of a whole graph is kept without reading the graph. It finds accidents; it is no proof against somebody who forges a graph.
 */
export type Digest = bigint

const MODULUS = 1n << 256n

export const EMPTY: Digest = 0n

export function sumOf(...digests: readonly Digest[]): Digest {
  return digests.reduce((sum, digest) => sum + digest, 0n) % MODULUS
}

export function without(whole: Digest, part: Digest): Digest {
  return (whole - part + MODULUS) % MODULUS
}

/** 64 hexadecimal digits. */
export function printed(digest: Digest): string {
  return digest.toString(16).padStart(64, '0')
}

/** The digest that `printed` wrote; EMPTY for what was never written. */
export function parsed(text: unknown): Digest {
  return typeof text === 'string' ? BigInt(`0x${text}`) : EMPTY
}

export interface StoredNode {
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

export interface StoredRelationship {
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, unknown>>
}

export function nodeDigest({ id, labels, properties }: StoredNode): Digest {
  return digestOf([id, [...labels].sort(), facts(properties)])
}

export function relationshipDigest({ id, type, from, to, properties }: StoredRelationship): Digest {
  return digestOf([id, type, from, to, facts(properties)])
}

/** Properties in the order of their names. The database keeps no property that is null. */
function facts(properties: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.keys(properties)
    .filter((name) => !HISTORY.has(name) && properties[name] !== null && properties[name] !== undefined)
    .sort()
    .map((name) => [name, properties[name]])
}

function digestOf(value: unknown): Digest {
  const json = JSON.stringify(value)
  return BigInt(
    `0x${createHash('sha256')
      .update(HALF_OF_A_PAIR.test(json) ? repaired(json) : json)
      .digest('hex')}`,
  )
}

/** Half of a surrogate pair, as JSON writes it, is stored as the replacement character. */
const HALF_OF_A_PAIR = /(?<!\\)(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/u

function repaired(json: string): string {
  return JSON.stringify(JSON.parse(json), (_, part: unknown) => (typeof part === 'string' ? Buffer.from(part).toString() : part))
}
