import { createHash } from 'node:crypto'

/** Properties that describe how a graph was made, not what it says. They are left out of the digest. */
const HISTORY: ReadonlySet<string> = new Set(['formerIds', 'replacedSha256s', 'pipeline', 'sourceName'])

/**
 * Sum of the digests of nodes and relationships, modulo 2^256. The order does not matter, and removals are subtracted, so the digest of the
 * whole graph is maintained without reading the graph. It detects accidents, not deliberate forgery.
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

/** Formats a digest as 64 hexadecimal digits. */
export function printed(digest: Digest): string {
  return digest.toString(16).padStart(64, '0')
}

/** Parses the output of `printed`; EMPTY if nothing was stored. */
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

/** Properties sorted by name. The database does not store null properties. */
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

/** An unpaired surrogate, as JSON writes it. The database stores it as the replacement character. */
const HALF_OF_A_PAIR = /(?<!\\)(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/u

function repaired(json: string): string {
  return JSON.stringify(JSON.parse(json), (_, part: unknown) => (typeof part === 'string' ? Buffer.from(part).toString() : part))
}
