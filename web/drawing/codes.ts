import type { Level, NodeKind, RelationKind, Role } from './drawing.ts'

/**
 * Returns a short code for an id. Addresses stay short although ids contain Chinese words (`dept:410702:红旗区发展和改革委员会` would take a hundred
 * characters). A code is looked up among the drawn nodes and never turned back into an id; 36 bits are enough to tell some hundred ids
 * apart.
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

/**
 * Letters and digits in older links and their meaning. They are only read: new links use names. Never add or change an entry, because
 * saved links must keep their meaning.
 */
export const SAVED_LETTERS: {
  readonly kinds: Readonly<Record<string, NodeKind>>
  readonly relations: Readonly<Record<string, RelationKind>>
  readonly levels: Readonly<Record<string, Level>>
  readonly roles: Readonly<Record<string, Role>>
} = {
  kinds: {
    p: 'POLICY',
    c: 'CITED_DOCUMENT',
    s: 'SECTION',
    m: 'MEASURE',
    u: 'UPSTREAM_TASK',
    d: 'DEPARTMENT',
    j: 'JURISDICTION',
    i: 'INDUSTRY',
    t: 'TARGET',
  },
  relations: {
    a: 'IMPLEMENTS',
    b: 'BASED_ON',
    c: 'CITES',
    d: 'ASSIGNED_TO',
    e: 'HAS_SECTION',
    f: 'HAS_MEASURE',
    g: 'HAS_TARGET',
    h: 'CONCERNS',
    i: 'CARRIES_OUT',
    j: 'TASK_OF',
    k: 'LED_BY',
    l: 'ISSUED_BY',
    m: 'APPLIES_IN',
    n: 'SERVES',
    o: 'WITHIN',
    p: 'BROADER',
    q: 'REPEALS',
    r: 'AMENDS',
    s: 'FORWARDS',
  },
  levels: { 0: 'NATIONAL', 1: 'PROVINCE', 2: 'CITY', 3: 'DISTRICT', 4: 'ZONE', 5: 'STREET' },
  roles: { 0: 'LEAD', 1: 'RESPONSIBLE', 2: 'SUPPORT', 3: 'GUIDE' },
}
