import { defineWords } from '../../i18n/words.ts'

export const ruleFigures = defineWords(
  'ruleFigures',
  {
    title: '每条识别规则准不准',
    hint: '每条依据旁边都写着识别它的规则。这里是逐条人工核对的结果：标注的人没有看过规则，其中一些规则此后又作过修正；核对不足 20 条的，数字说明不了多少。',
    rule: '规则',
    precision: '准确率',
    low: '95% 区间的下限',
    checked: '核对条数',
    checkedOnTuned: '编写规则时所用公文的核对条数',
    few: '不足 20 条',
  },
  {
    title: 'Precision of each extraction rule',
    hint: 'Every quote names the rule that found it. The precision was measured on statements annotated by people who had not seen the rules; some rules were fixed afterwards. Results from fewer than 20 statements are unreliable.',
    rule: 'Rule',
    precision: 'Precision',
    low: 'Lower 95% bound',
    checked: 'Checked',
    checkedOnTuned: 'Checked in documents used to develop the rules',
    few: 'fewer than 20',
  },
)
