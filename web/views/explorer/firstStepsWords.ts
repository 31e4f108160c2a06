import { defineWords } from '../../i18n/words.ts'

export const firstStepsWords = defineWords(
  'firstSteps',
  {
    firstSteps: '怎样看这张图',
    firstWhat:
      '上级在上，一层一行；从左到右按年份。红页是已收录的政策，空心页只被引用；叠页是一组文件，上面的数字是文件数；单页上若有数字，是措施数。线由文件指向它所落实、依据、引用的文件。',
    firstHow: '单击文件或连线看原文依据，单击叠页打开，双击政策看措施；部门、地区、产业可在上方加画。要找什么，按 Ctrl K。',
    firstHowTouch:
      '点文件或连线看原文依据，点叠页打开，连点两下政策看措施，长按有更多操作；部门、地区、产业可在上方加画。要找什么，点上面的放大镜。',
    firstTrace: '查措施背后的文件',
    firstDesk: '查部门的任务',
  },
  {
    firstSteps: 'How to read this graph',
    firstWhat:
      'Higher levels are at the top, years run from left to right. Red pages are policies, with their number of measures; hollow pages are only cited; a stack counts documents. Lines point to what a document implements, is based on or cites.',
    firstHow:
      'Click anything for the words that prove it, click a stack to open it, double-click a policy for its measures. Ctrl K searches.',
    firstHowTouch:
      'Tap a document or line for the words that prove it, tap a stack to open it, double-tap a policy for its measures, press and hold for more. Use the magnifying glass to search.',
    firstTrace: 'Trace a measure',
    firstDesk: 'Tasks of a department',
  },
)
