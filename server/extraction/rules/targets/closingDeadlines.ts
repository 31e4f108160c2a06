import { group } from 'd3-array'
import { TIME_LABEL } from '../../../lexicon/roles.ts'
import type { TargetMention } from '../../findings.ts'
import type { Rule } from '../../rule.ts'
import { sectionClosings } from '../departments/sectionClosings.ts'

/** `整改时限：2022年6月底`, up to the day. */
const LABELLED = new RegExp(`\\n\\s*${TIME_LABEL}[：:][^\\n]*$`, 'u')

/** Maximum number of characters from the label to the day. */
const LONGEST_LINE = 80

/** Takes the deadline at the end of a section for all its measures. */
export const closingDeadlines: Rule = {
  name: 'closing-deadlines',
  does: 'Gives the deadline on a line of its own at the end of a section, 整改时限：…, to all measures of the section, if the departments beside it hold for all of them.',
  doesInChinese: '一节末尾单独成行的“整改时限：…”，在其旁的责任单位归于该节各条时，同样归于各条。',
  examples: ['责任单位：市工信局\n督导单位：市生态环境局\n整改时限：2022年6月底'],
  find({ earlier, measureAt, folded }) {
    const shared = earlier.departments.filter(({ rule }) => rule === sectionClosings.name)
    const below = group(shared, ({ span }) => measureAt(span.start)?.id ?? null)
    return {
      targets: earlier.targets.flatMap((target): readonly TargetMention[] => {
        const own = below.get(target.measure)
        if (
          own === undefined ||
          target.kind !== 'deadline' ||
          !LABELLED.test(folded.slice(Math.max(0, target.span.start - LONGEST_LINE), target.span.start))
        )
          return []
        const measures = [...new Set(own.map(({ measure }) => measure))]
        return measures.map((measure) => ({ ...target, rule: closingDeadlines.name, measure }))
      }),
    }
  },
}
