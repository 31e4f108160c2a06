import { endsAsTitle } from '../../lineKinds/title.ts'
import type { LineRule } from '../lineRule.ts'

export const openingWords: LineRule = {
  name: 'sentence that has only begun',
  does: 'A line that starts like a sentence (为…, 根据…, 各地要…) and has no full stop at its end continues: no title or heading starts so.',
  examples: [
    { lines: ['为进一步提升企业准营便利化水平激发市场主体', '活力，制定本方案。'], says: 'joins' },
    { lines: ['各级各部门要认', '真贯彻落实党中央的决策部署，加强领导。'], says: 'joins' },
  ],
  answer: ({ broken, state: { tail, lines, opener } }) =>
    broken && lines === 1 && opener === null && OPENS.test(tail) && !ENDS.test(tail) && !endsAsTitle(tail) ? 'joins' : null,
}

const OPENS = /^(为(?!民|企)|根据|按照|依据|对(?!接|标)|凡|各[^，。：]{1,12}[应要]|当事人|现将|经[^济营贸]|自[^治然贸主愿由]|在[^线职建])/
const ENDS = /[。；;：:！？!?）)〕】，,、》]$/
