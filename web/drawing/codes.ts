import type { NodeKind, RelationKind } from './drawing.ts'

/**
 * A short code for an id, so that an address stays short where ids are Chinese words
 * (`dept:410702:红旗区发展和改革委员会` would be a hundred characters). It is looked up among the nodes drawn,
 * never turned back into an id; 36 bits keep some hundred ids apart.
 */
export function codeOf(id: string): string {
  let high = 0x811c9dc5
  let low = 0x1000193
  for (let at = 0; at < id.length; at += 1) {
    const unit = id.charCodeAt(at)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ (unit + at), 0x85ebca6b)
  }
  const bits = ((high >>> 0) & 0xffff) * 0x100000 + (((low >>> 0) ^ (low >>> 12)) % 0x100000)
  return Math.abs(bits).toString(36).padStart(7, '0')
}

/** One letter for each kind of node, used in addresses. A kind keeps its letter for ever. */
export const KIND_LETTERS: Readonly<Record<NodeKind, string>> = {
  POLICY: 'p',
  CITED_DOCUMENT: 'c',
  SECTION: 's',
  MEASURE: 'm',
  UPSTREAM_TASK: 'u',
  DEPARTMENT: 'd',
  JURISDICTION: 'j',
  INDUSTRY: 'i',
  TARGET: 't',
}

/**
 * One letter for each kind of relation, used in addresses. Saved links hold these letters: a relation keeps its letter
 * for ever, a new relation gets a new one.
 */
export const RELATION_LETTERS: Readonly<Record<RelationKind, string>> = {
  IMPLEMENTS: 'a',
  BASED_ON: 'b',
  CITES: 'c',
  ASSIGNED_TO: 'd',
  HAS_SECTION: 'e',
  HAS_MEASURE: 'f',
  HAS_TARGET: 'g',
  CONCERNS: 'h',
  CARRIES_OUT: 'i',
  TASK_OF: 'j',
  LED_BY: 'k',
  ISSUED_BY: 'l',
  APPLIES_IN: 'm',
  SERVES: 'n',
  WITHIN: 'o',
  BROADER: 'p',
  REPEALS: 'q',
  AMENDS: 'r',
  FORWARDS: 's',
}
