import type { LineRule } from '../lineRule.ts'

export const openTitle: LineRule = {
  name: 'title or quotation still open',
  does: 'The paragraph continues while 《 or “ is open.',
  examples: [
    { lines: ['根据《某某市优化营商环境行动方案', '的实施意见》（某政发〔2023〕5号）要求'], says: 'joins' },
    { lines: ['依据《北京市人民政', '府关于印发工作方案的通知》'], says: 'joins' },
    { lines: ['统筹推进区域“放', '管服”改革日常沟通'], says: 'joins' },
  ],
  answer: ({ state: { tail } }) => (/《[^》]{0,120}$|“[^”。]{0,60}$/.test(tail) ? 'joins' : null),
}
