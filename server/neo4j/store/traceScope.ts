/** A stretch of the source text of a document. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface SectionStretch extends Stretch {
  readonly title: string | null
}

/** Sections by these titles speak for the whole document. */
const GENERAL =
  /总则|总体要求|总体思路|总体目标|指导思想|工作思路|工作目标|主要目标|目标任务|基本原则|(?:编制|制定|政策|法律)依据|目的(?:和|与|及)?依据/u

/**
 * True where words of a policy speak for the measure too: they stand before all sections, in a section that holds the measure, or in one
 * that speaks for the whole. Words in another chapter or attachment say what stands behind that part, not behind this measure.
 */
export function speaksFor(words: Stretch, measure: Stretch, sections: readonly SectionStretch[]): boolean {
  const around = sections.filter((section) => holds(section, words) && !holds(section, measure))
  return around.every((section) => around.some((one) => holds(one, section) && GENERAL.test(one.title ?? '')))
}

const holds = (outer: Stretch, inner: Stretch): boolean => outer.start <= inner.start && inner.end <= outer.end
