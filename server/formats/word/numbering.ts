import { childOf, childrenOf, type XmlElement } from '../xml.ts'
import { numeralOf } from './numerals.ts'

interface Level {
  readonly start: number
  readonly format: string
  /** `（%1）`, `%1.%2`. */
  readonly text: string
}

/** Word has nine levels, 0 to 8. */
const DEEPEST_LEVEL = 8

/** Word's automatic numbers: 一、, （一）, 1. are not in the text, only in `numbering.xml`. */
export class Numbering {
  private readonly levels = new Map<string, ReadonlyMap<number, Level>>()
  private readonly lists = new Map<string, string>()
  private readonly counters = new Map<string, number[]>()

  constructor(root: XmlElement | null) {
    for (const list of childrenOf(root, 'abstractNum')) this.levels.set(list.attributes.abstractNumId ?? '', levelsIn(list))
    for (const list of childrenOf(root, 'num')) {
      const id = list.attributes.numId ?? ''
      const base = childOf(list, 'abstractNumId')?.attributes.val ?? ''
      const overrides = childrenOf(list, 'lvlOverride')
      this.lists.set(id, base)
      if (overrides.length === 0) continue
      // a restarted list has its own counter
      this.lists.set(id, `${base}#${id}`)
      this.levels.set(`${base}#${id}`, withOverrides(this.levels.get(base) ?? new Map(), overrides))
    }
  }

  /** The label of the next paragraph of a list at a level; empty for bullets and unknown lists. */
  next(list: string, level: number): string {
    const base = this.lists.get(list)
    const levels = base === undefined ? undefined : this.levels.get(base)
    const own = levels?.get(level)
    if (base === undefined || !levels || !own || level > DEEPEST_LEVEL) return ''
    const counts = this.counters.get(base) ?? []
    counts.length = Math.min(counts.length, level + 1)
    for (let above = 0; above < level; above += 1) counts[above] ??= levels.get(above)?.start ?? 1
    counts[level] = counts[level] === undefined ? own.start : counts[level] + 1
    this.counters.set(base, counts)
    if (own.format === 'bullet' || own.format === 'none') return ''
    return own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1
      return numeralOf(counts[index] ?? levels.get(index)?.start ?? 1, levels.get(index)?.format ?? 'decimal')
    })
  }
}

function levelsIn(list: XmlElement): ReadonlyMap<number, Level> {
  return new Map(childrenOf(list, 'lvl').map((level) => [Number(level.attributes.ilvl ?? 0), levelOf(level)]))
}

function levelOf(level: XmlElement): Level {
  const value = (name: string) => childOf(level, name)?.attributes.val
  return { start: Number(value('start') ?? 1), format: value('numFmt') ?? 'decimal', text: value('lvlText') ?? '' }
}

function withOverrides(levels: ReadonlyMap<number, Level>, overrides: readonly XmlElement[]): ReadonlyMap<number, Level> {
  const changed = new Map(levels)
  for (const override of overrides) {
    const index = Number(override.attributes.ilvl ?? 0)
    const whole = childOf(override, 'lvl')
    const start = childOf(override, 'startOverride')?.attributes.val
    const level = whole ? levelOf(whole) : changed.get(index)
    if (level) changed.set(index, start === undefined ? level : { ...level, start: Number(start) })
  }
  return changed
}
