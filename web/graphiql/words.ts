import { defineWords } from '../i18n/words.ts'

export const graphiql = defineWords(
  'graphiql',
  {
    cookbook: '示例',
    intro: '点一个问题，查询就在新标签页中打开并执行；改变量即可换成你的问题。',
    none: '示例目录没有取到：服务没有应答。',
    link: '复制链接',
    hash: '文档标识',
    takeAway: '带走：',
    copied: '已复制',
  },
  {
    cookbook: 'Cookbook',
    intro: 'Choose a question to open its query in a new tab and run it. Change the variables to adapt it.',
    none: 'The cookbook could not be loaded because the service is not responding.',
    link: 'Copy link',
    hash: 'document id',
    takeAway: 'Copy as:',
    copied: 'Copied',
  },
)
