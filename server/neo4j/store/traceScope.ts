/** A range of the source text of a document. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface SectionStretch extends Stretch {
  readonly title: string | null
}

/** Titles of sections that apply to the whole document. */
const GENERAL =
  /总则|总体要求|总体思路|总体目标|指导思想|工作思路|工作目标|主要目标|目标任务|基本原则|(?:编制|制定|政策|法律)依据|目的(?:和|与|及)?依据/u

/**
 * Whether words of a policy apply to the measure: they are before all sections, in a section that contains the measure, or in a section
 * that applies to the whole document. Words in another chapter or attachment apply to that part only.
 */
export function speaksFor(words: Stretch, measure: Stretch, sections: readonly SectionStretch[]): boolean {
  const around = sections.filter((section) => holds(section, words) && !holds(section, measure))
  return around.every((section) => around.some((one) => holds(one, section) && GENERAL.test(one.title ?? '')))
}

const holds = (outer: Stretch, inner: Stretch): boolean => outer.start <= inner.start && inner.end <= outer.end
