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
  /** For words and shapes: at least 4.5 : 1 against the paper and against `soft`. */
  readonly solid: string
  /** For the ground behind words. */
  readonly soft: string
}

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Colours on white paper: for the light theme, for print and for exported figures. */
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

const DARK_KIND_COLOURS: Readonly<Record<NodeKindName, KindColour>> = {
  POLICY: { solid: '#f0806f', soft: '#3a201d' },
  CITED_DOCUMENT: { solid: '#dba94a', soft: '#382b14' },
  SECTION: { solid: '#9aa5b1', soft: '#262b31' },
  MEASURE: { solid: '#f0a184', soft: '#3a251b' },
  UPSTREAM_TASK: { solid: '#b79be6', soft: '#2b2240' },
  DEPARTMENT: { solid: '#6fb1ea', soft: '#1a2c3e' },
  JURISDICTION: { solid: '#b8b2a9', soft: '#2a2825' },
  INDUSTRY: { solid: '#5cc49a', soft: '#17322a' },
  TARGET: { solid: '#e387bd', soft: '#381f2f' },
}

/** Roles of a department on white paper. */
export const ROLE_COLOURS = { LEAD: '#163f66', RESPONSIBLE: '#2f6ea8', SUPPORT: '#4f6d88', GUIDE: '#6b6a8c' } as const
const DARK_ROLE_COLOURS: Readonly<Record<keyof typeof ROLE_COLOURS, string>> = {
  LEAD: '#d5e8fb',
  RESPONSIBLE: '#5fa8e6',
  SUPPORT: '#9fb4c8',
  GUIDE: '#b5b3da',
}

/** The one place where kinds and roles get their colours: the drawing reads them here, the styles as `--kind-policy`, `--kind-policy-soft`, `--role-lead`. */
export const PALETTES: Readonly<
  Record<
    Theme,
    { readonly kinds: Readonly<Record<NodeKindName, KindColour>>; readonly roles: Readonly<Record<keyof typeof ROLE_COLOURS, string>> }
  >
> = {
  light: { kinds: KIND_COLOURS, roles: ROLE_COLOURS },
  dark: { kinds: DARK_KIND_COLOURS, roles: DARK_ROLE_COLOURS },
}

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

/** Makes every colour of a kind or role a custom property. */
export function applyPalette(style: { setProperty(name: string, value: string): void }, theme: Theme): void {
  const { kinds, roles } = PALETTES[theme]
  for (const kind of NODE_KINDS) {
    style.setProperty(`--kind-${KIND_SLUGS[kind]}`, kinds[kind].solid)
    style.setProperty(`--kind-${KIND_SLUGS[kind]}-soft`, kinds[kind].soft)
  }
  for (const [role, colour] of Object.entries(roles)) style.setProperty(`--role-${role.toLowerCase()}`, colour)
}
