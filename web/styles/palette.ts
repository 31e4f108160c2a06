/** The kinds of node, as the GraphQL schema names them. */
export const NODE_KINDS = [
  'POLICY',
  'CITED_DOCUMENT',
  'SECTION',
  'MEASURE',
  'UPSTREAM_TASK',
  'DEPARTMENT',
  'JURISDICTION',
  'INDUSTRY',
  'TARGET',
] as const

export type NodeKindName = (typeof NODE_KINDS)[number]

export interface KindColour {
  /** For words and shapes: at least 4.5 : 1 against white and against `soft`. */
  readonly solid: string
  /** For the ground behind words. */
  readonly soft: string
}

/** The one place where a kind of node gets its colour: the drawing reads it here, the styles as `--kind-policy`, `--kind-policy-soft`. */
export const KIND_COLOURS: Readonly<Record<NodeKindName, KindColour>> = {
  POLICY: { solid: '#9c2a1f', soft: '#f9e6e2' },
  CITED_DOCUMENT: { solid: '#875a0c', soft: '#f8ebda' },
  SECTION: { solid: '#5b6572', soft: '#eceef1' },
  MEASURE: { solid: '#b0492f', soft: '#fae7e0' },
  UPSTREAM_TASK: { solid: '#6a4a9c', soft: '#eee8f8' },
  DEPARTMENT: { solid: '#1f5a8f', soft: '#e1edf7' },
  JURISDICTION: { solid: '#57534e', soft: '#efedea' },
  INDUSTRY: { solid: '#1d6b4f', soft: '#dff2e9' },
  TARGET: { solid: '#94316d', soft: '#f8e4f0' },
}

/** Roles of a department: lead, responsible, support. */
export const ROLE_COLOURS = { LEAD: '#163f66', RESPONSIBLE: '#2f6ea8', SUPPORT: '#4f6d88', GUIDE: '#6b6a8c' } as const

/** The names that `server/graph/model.ts` gives to the colours, as in custom properties and classes. */
const KIND_SLUGS: Readonly<Record<NodeKindName, string>> = {
  POLICY: 'policy',
  CITED_DOCUMENT: 'cited',
  SECTION: 'section',
  MEASURE: 'measure',
  UPSTREAM_TASK: 'task',
  DEPARTMENT: 'department',
  JURISDICTION: 'jurisdiction',
  INDUSTRY: 'industry',
  TARGET: 'target',
}

/** `UPSTREAM_TASK` → `task`: the name of its custom properties and classes. */
export const kindSlug = (kind: NodeKindName): string => KIND_SLUGS[kind]

/** Makes every colour of a kind or role a custom property, before the first paint. */
export function applyPalette(style: { setProperty(name: string, value: string): void }): void {
  for (const kind of NODE_KINDS) {
    style.setProperty(`--kind-${KIND_SLUGS[kind]}`, KIND_COLOURS[kind].solid)
    style.setProperty(`--kind-${KIND_SLUGS[kind]}-soft`, KIND_COLOURS[kind].soft)
  }
  for (const [role, colour] of Object.entries(ROLE_COLOURS)) style.setProperty(`--role-${role.toLowerCase()}`, colour)
}
