import { isSalutation } from '../../lineKinds/salutation.ts'
import type { LineRule } from '../lineRule.ts'

export const afterSalutation: LineRule = {
  name: 'text below a salutation',
  does: 'The text of a notice starts below its addressees.',
  examples: [{ lines: ['各县（市、区）人民政府，市直各委、办、局：', '现将有关事项通知如下'], wrap: 40, says: 'opens' }],
  answer: ({ state }) => (isSalutation(state.tail) ? 'opens' : null),
}
