import type { MarkedPassage } from '../../wording/passage.ts'
import { isHeldByMany } from '../../wording/rarity.ts'
import type { Send } from '../database.ts'
import { loadStatement } from '../statements.ts'
import { sendRows } from './rows.ts'

/** Which marks many documents hold, before a load and after it. Only of these is it kept how many: of others the index tells. */
export class MarkCounts {
  /** By mark that many hold: how many did before the load. */
  readonly #common = new Map<string, number>()
  readonly #asked = new Set<string>()
  /** By mark of the documents removed or written: how many of those hold it. */
  readonly #removed: ReadonlyMap<string, number>
  readonly #written: ReadonlyMap<string, number>
  /** By mark that was looked up: how many other documents hold it. */
  readonly #others = new Map<string, number>()

  private constructor(removed: readonly MarkedPassage[], written: readonly MarkedPassage[]) {
    this.#removed = countsOf(removed)
    this.#written = countsOf(written)
  }

  static async of(send: Send, removed: readonly MarkedPassage[], written: readonly MarkedPassage[]): Promise<MarkCounts> {
    const counts = new MarkCounts(removed, written)
    await counts.ask(send, [...counts.#removed.keys(), ...counts.#written.keys()])
    return counts
  }

  /** Asks whether many hold marks that have not been asked for. */
  async ask(send: Send, marks: readonly string[]): Promise<void> {
    const unknown = [...new Set(marks)].filter((mark) => !this.#asked.has(mark))
    if (unknown.length === 0) return
    for (const mark of unknown) this.#asked.add(mark)
    for (const row of await send(loadStatement('commonMarks'), { marks: unknown }))
      this.#common.set(String(row.mark), Number(row.documents))
  }

  /** Marks that are written and that few held, and those that only few hold when the load is done. */
  marksToLookUp(): readonly string[] {
    const rare = [...this.#written.keys()].filter((mark) => !this.#common.has(mark))
    const falling = [...this.#common].filter(([mark, documents]) => !isHeldByMany(documents + this.#change(mark)))
    return [...rare, ...falling.map(([mark]) => mark)]
  }

  /** Tells the passages of the other documents that hold the marks looked up. */
  lookedUp(marks: readonly string[], others: readonly MarkedPassage[]): void {
    const counts = countsOf(others)
    for (const mark of marks) this.#others.set(mark, counts.get(mark) ?? 0)
  }

  isCommonBefore(mark: string): boolean {
    return this.#common.has(mark)
  }

  isCommonAfter(mark: string): boolean {
    return isHeldByMany(this.#after(mark))
  }

  /** Marks that many hold now and did not, or did and do not. */
  shifted(): readonly string[] {
    return [...this.#others.keys()].filter((mark) => this.isCommonBefore(mark) !== this.isCommonAfter(mark))
  }

  async write(send: Send): Promise<void> {
    const touched = new Set([...this.#common.keys(), ...this.#others.keys()])
    const rows = [...touched]
      .filter((mark) => this.isCommonAfter(mark) && this.#after(mark) !== this.#common.get(mark))
      .map((mark) => ({ mark, documents: this.#after(mark) }))
    await sendRows(send, 'writeCommonMarks', rows)
    const gone = [...this.#common.keys()].filter((mark) => !this.isCommonAfter(mark))
    if (gone.length > 0) await send(loadStatement('removeCommonMarks'), { marks: gone })
  }

  /** How many documents hold a mark after the load, as far as that tells few from many. */
  #after(mark: string): number {
    const common = this.#common.get(mark)
    return common === undefined ? (this.#others.get(mark) ?? 0) + (this.#written.get(mark) ?? 0) : common + this.#change(mark)
  }

  #change(mark: string): number {
    return (this.#written.get(mark) ?? 0) - (this.#removed.get(mark) ?? 0)
  }
}

/** By mark: how many documents hold it. */
function countsOf(passages: readonly MarkedPassage[]): ReadonlyMap<string, number> {
  const documents = new Map<string, Set<string>>()
  for (const { document, marks } of passages) {
    for (const mark of marks) {
      const known = documents.get(mark)
      if (known) known.add(document)
      else documents.set(mark, new Set([document]))
    }
  }
  return new Map([...documents].map(([mark, of]) => [mark, of.size]))
}
