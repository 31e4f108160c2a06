import { endsWithComma } from '../../lineKinds/sentence.ts'
import type { LineRule } from '../lineRule.ts'

export const brokenAtComma: LineRule = {
  name: 'line that ends with a comma',
  does: 'A paragraph continues after a comma.',
  examples: [{ lines: ['支持我市期货经营机构为企业提供风险管理服务，', '运用套期保值工具，应对风险。'], says: 'joins' }],
  answer: ({ before }) => (endsWithComma(before.words) ? 'joins' : null),
}
