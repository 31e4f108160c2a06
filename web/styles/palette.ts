import { NODE_TYPES } from '../model/generated/model.ts'

export type NodeKindName = keyof typeof NODE_TYPES

/** Kinds of node by their GraphQL names, in the order of the legend. */
export const NODE_KINDS = Object.keys(NODE_TYPES) as readonly NodeKindName[]

export interface KindColour {
  /** For text and shapes: contrast of at least 4.5 : 1 against the paper and against `soft`. */
  readonly solid: string
  /** For backgrounds behind text. */
  readonly soft: string
}

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const kindColours = (theme: Theme) =>
  Object.fromEntries(NODE_KINDS.map((kind) => [kind, NODE_TYPES[kind][theme]])) as Readonly<Record<NodeKindName, KindColour>>

/** Colours on white paper: for the light theme, print and exported figures. */
export const KIND_COLOURS = kindColours('light')

/** Roles of a department on white paper. */
export const ROLE_COLOURS = { LEAD: '#163f66', RESPONSIBLE: '#2f6ea8', SUPPORT: '#4f6d88', GUIDE: '#6b6a8c' } as const
const DARK_ROLE_COLOURS: Readonly<Record<keyof typeof ROLE_COLOURS, string>> = {
  LEAD: '#d5e8fb',
  RESPONSIBLE: '#5fa8e6',
  SUPPORT: '#9fb4c8',
  GUIDE: '#b5b3da',
}

/**
 * Colours of kinds (from the graph model) and of roles. The drawing reads them here; the styles use `--kind-policy`, `--kind-policy-soft`,
 * `--role-lead`.
 */
export const PALETTES: Readonly<
  Record<
    Theme,
    { readonly kinds: Readonly<Record<NodeKindName, KindColour>>; readonly roles: Readonly<Record<keyof typeof ROLE_COLOURS, string>> }
  >
> = {
  light: { kinds: KIND_COLOURS, roles: ROLE_COLOURS },
  dark: { kinds: kindColours('dark'), roles: DARK_ROLE_COLOURS },
}

/** `UPSTREAM_TASK` → `task`: used in CSS custom properties and class names. */
export const kindSlug = (kind: NodeKindName): string => NODE_TYPES[kind].slug

/** Sets a CSS custom property for each colour of a kind or role. */
export function applyPalette(style: { setProperty(name: string, value: string): void }, theme: Theme): void {
  const { kinds, roles } = PALETTES[theme]
  for (const kind of NODE_KINDS) {
    style.setProperty(`--kind-${kindSlug(kind)}`, kinds[kind].solid)
    style.setProperty(`--kind-${kindSlug(kind)}-soft`, kinds[kind].soft)
  }
  for (const [role, colour] of Object.entries(roles)) style.setProperty(`--role-${role.toLowerCase()}`, colour)
}
