import type { AliasDefinition, ListedDepartment } from '../../extraction/findings.ts'
import { abbreviates, plainName } from './abbreviation.ts'

/** What the document's own lists say about a name. */
export interface OwnName {
  readonly full: string
  /** How the list resolves the name. */
  readonly by: 'listed' | 'other-name' | 'defined' | 'abbreviation'
}

/** The document's own lists of departments: members with their other names, and short names defined in the text. */
export class OwnTables {
  private readonly listed: readonly string[]
  private readonly aliases: readonly AliasDefinition[]

  constructor(listed: readonly ListedDepartment[], aliases: readonly AliasDefinition[]) {
    this.listed = [...new Set(listed.map(({ full }) => full))]
    this.aliases = aliases
  }

  /** The full name that the lists give for a name; null if they give none or several. */
  find(name: string): OwnName | null {
    const plain = plainName(name)
    const exact = this.listed.find((full) => plainName(full) === plain)
    if (exact !== undefined) return { full: exact, by: 'listed' }
    const alias = unique(this.aliases.filter((one) => plainName(one.alias) === plain))
    if (alias !== null) return { full: alias.full, by: alias.kind === 'defined' ? 'defined' : 'other-name' }
    const full = this.shortened(plain)
    return full === null ? null : { full, by: 'abbreviation' }
  }

  /** Other names of a department in the document's lists. */
  aliasesOf(full: string): readonly string[] {
    return this.aliases.filter((one) => one.full === full).map((one) => one.alias)
  }

  private shortened(plain: string): string | null {
    const abbreviated = this.listed.filter((full) => abbreviates(plain, plainName(full)))
    if (abbreviated.length > 0) return abbreviated.length === 1 ? (abbreviated[0] ?? null) : null
    const opened = plain.length < 3 ? [] : this.listed.filter((full) => plainName(full).startsWith(plain))
    return opened.length === 1 ? (opened[0] ?? null) : null
  }
}

function unique(aliases: readonly AliasDefinition[]): AliasDefinition | null {
  const [first, ...others] = aliases
  return first !== undefined && others.every((one) => one.full === first.full) ? first : null
}

/** Whether a listed name is itself an abbreviation, so that it gives no full name: 建管中心, 海关. */
export function isShortForm(name: string): boolean {
  return name.length <= 2 || (name.length <= 4 && /(?:中心|办|委)$/.test(name))
}
