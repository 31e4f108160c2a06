import { readMark, storedMark } from '../../wording/marks.ts'
import type { MarkedPassage } from '../../wording/passage.ts'
import { documentsWith, type Holders, holdersOf, isHeldByMany } from '../../wording/rarity.ts'
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
  readonly #common = new Map<number, number>()
  readonly #asked = new Set<number>()
  /** For each mark of the removed or written documents: number of those with it. */
  readonly #removed: ReadonlyMap<number, number>
  readonly #written: ReadonlyMap<number, number>
  /** For each looked-up mark: number of other documents with it. */
  readonly #others = new Map<number, number>()
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
  async ask(send: Send, marks: readonly number[]): Promise<void> {
    const unknown: number[] = []
    for (const mark of marks) {
      if (this.#asked.has(mark)) continue
      this.#asked.add(mark)
      const documents = this.#kept.get(mark)
      if (documents === undefined) unknown.push(mark)
      else this.#common.set(mark, documents)
    }
    if (unknown.length === 0) return
    for (const row of await send(loadStatement('commonMarks'), { marks: unknown.map(storedMark) }))
      this.#found(readMark(String(row.mark)), Number(row.documents))
  }

  /** Marks to look up: written marks that were not common, and marks that are no longer common after the load. */
  marksToLookUp(): readonly number[] {
    const rare = [...this.#written.keys()].filter((mark) => !this.#common.has(mark))
    const falling = [...this.#common].filter(([mark, documents]) => !isHeldByMany(documents + this.#change(mark)))
    return [...rare, ...falling.map(([mark]) => mark)]
  }

  /** Records which passages of other documents contain the looked-up marks. */
  lookedUp(marks: readonly number[], others: Holders): void {
    for (const mark of marks) this.#others.set(mark, documentsWith(others.get(mark)))
  }

  isCommonBefore(mark: number): boolean {
    return this.#common.has(mark)
  }

  isCommonAfter(mark: number): boolean {
    return isHeldByMany(this.#after(mark))
  }

  /** Marks that became common or stopped being common. */
  shifted(): readonly number[] {
    return [...this.#others.keys()].filter((mark) => this.isCommonBefore(mark) !== this.isCommonAfter(mark))
  }

  async write(send: Send): Promise<void> {
    const touched = new Set([...this.#common.keys(), ...this.#others.keys()])
    const rows = [...touched]
      .filter((mark) => this.isCommonAfter(mark) && this.#after(mark) !== this.#common.get(mark))
      .map((mark) => ({ mark: storedMark(mark), documents: this.#after(mark) }))
    await sendRows(send, 'writeCommonMarks', rows)
    for (const { mark, documents } of rows) this.#kept.set(readMark(mark), documents)
    const gone = [...this.#common.keys()].filter((mark) => !this.isCommonAfter(mark))
    for (const mark of gone) this.#kept.delete(mark)
    if (gone.length > 0) await send(loadStatement('removeCommonMarks'), { marks: gone.map(storedMark) })
  }

  #found(mark: number, documents: number): void {
    this.#common.set(mark, documents)
    this.#kept.set(mark, documents)
  }

  /** Number of documents with a mark after the load, precise enough to decide whether it is common. */
  #after(mark: number): number {
    const common = this.#common.get(mark)
    return common === undefined ? (this.#others.get(mark) ?? 0) + (this.#written.get(mark) ?? 0) : common + this.#change(mark)
  }

  #change(mark: number): number {
    return (this.#written.get(mark) ?? 0) - (this.#removed.get(mark) ?? 0)
  }
}

/** For each mark: number of documents with it. */
const countsOf = (passages: readonly MarkedPassage[]): ReadonlyMap<number, number> =>
  new Map([...holdersOf(passages, () => true)].map(([mark, holders]) => [mark, documentsWith(holders)]))
