import { type ListedName, namesIn, type Script } from '../extraction/departments/nameList.ts'
import { isSurelyDepartment } from '../extraction/departments/ownNames.ts'
import type { Reading } from '../extraction/findings.ts'
import type { Span } from '../text/span.ts'

/** The text of a document as printed, and folded for matching. */
export function scriptOf({ outline }: Reading): Script {
  return { text: outline.text.text, plain: outline.text.folded }
}

/** The list members with an ending that only departments have. */
export function surelyDepartments(reading: Reading, within: Span): readonly ListedName[] {
  return namesIn(scriptOf(reading), within).filter(({ words }) => isSurelyDepartment(words))
}

/** The names read in one measure. A measure has each department once, so a name counts wherever it occurs in the measure. */
export interface ReadNames {
  readonly surfaces: ReadonlySet<string>
  /** Whether a name was read from these words. */
  at(span: Span): boolean
}

/** The names read in each measure, by its id. */
export function readNames({ departments, openEnded }: Reading): (measure: string) => ReadNames {
  const byMeasure = new Map<string | null, { readonly span: Span; readonly surface: string }[]>()
  for (const mention of [...departments, ...openEnded]) byMeasure.set(mention.measure, [...(byMeasure.get(mention.measure) ?? []), mention])
  return (measure) => {
    const own = byMeasure.get(measure) ?? []
    return {
      surfaces: new Set(own.map(({ surface }) => surface.replaceAll(/\s/g, ''))),
      at: ({ start, end }) => own.some(({ span }) => span.start < end && start < span.end),
    }
  }
}
