import type { MarkedPassage } from '../../wording/passage.ts'
import { isHeldByMany } from '../../wording/rarity.ts'
import type { Send } from '../database.ts'
import { loadStatement } from '../statements.ts'
import type { CommonMarks } from './commonMarks.ts'
import { sendRows } from './rows.ts'

/**
 * Which word marks are common (in many documents) before and after a load. Counts are stored only for common marks; the index gives the
 * others.
 */
export class MarkCounts {
  /** For each common mark: number of documents with it before the load. */
  readonly #common = new Map<string, number>()
  readonly #asked = new Set<string>()
  /** For each mark of the removed or written documents: number of those with it. */
  readonly #removed: ReadonlyMap<string, number>
  readonly #written: ReadonlyMap<string, number>
  /** For each looked-up mark: number of other documents with it. */
  readonly #others = new Map<string, number>()
  /** The common marks that need not be asked for; `write` adds what it writes. */
  readonly #kept: CommonMarks

  private constructor(removed: readonly MarkedPassage[], written: readonly MarkedPassage[], kept: CommonMarks) {
    this.#kept = kept
    this.#removed = countsOf(removed)
    this.#written = countsOf(written)
  }

  static async of(
    send: Send,
    removed: readonly MarkedPassage[],
    written: readonly MarkedPassage[],
    kept: CommonMarks,
  ): Promise<MarkCounts> {
    const counts = new MarkCounts(removed, written, kept)
    await counts.ask(send, [...counts.#removed.keys(), ...counts.#written.keys()])
    return counts
  }

  /** Asks whether marks are common, for those not asked yet. */
  async ask(send: Send, marks: readonly string[]): Promise<void> {
    const unknown: string[] = []
    for (const mark of marks) {
      if (this.#asked.has(mark)) continue
      this.#asked.add(mark)
      const documents = this.#kept.get(mark)
      if (documents === undefined) unknown.push(mark)
      else this.#common.set(mark, documents)
    }
    if (unknown.length === 0) return
    for (const row of await send(loadStatement('commonMarks'), { marks: unknown })) this.#found(String(row.mark), Number(row.documents))
  }

  /** Marks to look up: written marks that were not common, and marks that are no longer common after the load. */
  marksToLookUp(): readonly string[] {
    const rare = [...this.#written.keys()].filter((mark) => !this.#common.has(mark))
    const falling = [...this.#common].filter(([mark, documents]) => !isHeldByMany(documents + this.#change(mark)))
    return [...rare, ...falling.map(([mark]) => mark)]
  }

  /** Records the passages of other documents with the looked-up marks. */
  lookedUp(marks: readonly string[], others: readonly MarkedPassage[]): void {
    const asked = new Set(marks)
    const counts = countsOf(others, (mark) => asked.has(mark))
    for (const mark of marks) this.#others.set(mark, counts.get(mark) ?? 0)
  }

  isCommonBefore(mark: string): boolean {
    return this.#common.has(mark)
  }

  isCommonAfter(mark: string): boolean {
    return isHeldByMany(this.#after(mark))
  }

  /** Marks that became common or stopped being common. */
  shifted(): readonly string[] {
    return [...this.#others.keys()].filter((mark) => this.isCommonBefore(mark) !== this.isCommonAfter(mark))
  }

  async write(send: Send): Promise<void> {
    const touched = new Set([...this.#common.keys(), ...this.#others.keys()])
    const rows = [...touched]
      .filter((mark) => this.isCommonAfter(mark) && this.#after(mark) !== this.#common.get(mark))
      .map((mark) => ({ mark, documents: this.#after(mark) }))
    await sendRows(send, 'writeCommonMarks', rows)
    for (const { mark, documents } of rows) this.#kept.set(mark, documents)
    const gone = [...this.#common.keys()].filter((mark) => !this.isCommonAfter(mark))
    for (const mark of gone) this.#kept.delete(mark)
    if (gone.length > 0) await send(loadStatement('removeCommonMarks'), { marks: gone })
  }

  #found(mark: string, documents: number): void {
    this.#common.set(mark, documents)
    this.#kept.set(mark, documents)
  }

  /** Number of documents with a mark after the load, precise enough to decide whether it is common. */
  #after(mark: string): number {
    const common = this.#common.get(mark)
    return common === undefined ? (this.#others.get(mark) ?? 0) + (this.#written.get(mark) ?? 0) : common + this.#change(mark)
  }

  #change(mark: string): number {
    return (this.#written.get(mark) ?? 0) - (this.#removed.get(mark) ?? 0)
  }
}

/** For each mark: number of documents with it. */
function countsOf(passages: readonly MarkedPassage[], isAsked: (mark: string) => boolean = () => true): ReadonlyMap<string, number> {
  const documents = new Map<string, Set<string>>()
  for (const { document, marks } of passages) {
    for (const mark of marks) {
      if (!isAsked(mark)) continue
      const known = documents.get(mark)
      if (known) known.add(document)
      else documents.set(mark, new Set([document]))
    }
  }
  return new Map([...documents].map(([mark, of]) => [mark, of.size]))
}
