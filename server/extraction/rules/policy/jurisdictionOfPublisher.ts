import { PUBLISHER_KEYS } from '../../../text/lineKinds/recordLine.ts'
import { placeServedBy } from '../../policy/placeNames.ts'
import type { Rule } from '../../rule.ts'

/** Its place is that of the document, even if others issued it. */
const PUBLISHER: ReadonlySet<string> = new Set(PUBLISHER_KEYS)

/** The place of the department that published the document. */
export const jurisdictionOfPublisher: Rule = {
  name: 'jurisdiction-of-publisher',
  does: 'Takes the place of the publishing department in the record of a site, if issuer, title and number give none.',
  doesInChinese: '发文机关、标题和文号都看不出地区时，取网站信息栏中发布机构的地区。',
  examples: ['发布机构: 下陆区政府办公室'],
  find({ outline }) {
    for (const { key, value, span } of outline.metadata) {
      const place = PUBLISHER.has(key.replace(/\s+/gu, '')) ? placeServedBy(value.replace(/\s+/gu, '')) : null
      if (place !== null) return { policy: { jurisdiction: { value: place, span, rule: this.name } } }
    }
    return {}
  },
}
