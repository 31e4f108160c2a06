import { documentWord } from '../../lexicon/documentTitles.ts'

const OF_DOCUMENT = new RegExp(
  `^(?:除[^，。；]{2,40}外[，,])?(?:以上|上述).{0,12}(?:措施|政策|任务|举措|事项|工作)|^[本此]${documentWord('heading')}|^特此|^联系人`,
  'u',
)
const TO_DEPARTMENTS = /^请?各(地|县|市|区|单位|部门|有关|相关|责任|级)[^。]{0,40}(要|请|应)/

/** Whether the line is a closing statement below the last task: `以上具体措施，已由…`, `本方案自…`, `请各有关部门按照职责…`, `各地、各部门要…`. */
export function isWordToAll(words: string): boolean {
  return OF_DOCUMENT.test(words) || TO_DEPARTMENTS.test(words)
}
