const WORD_TO_ALL =
  /^(以上|上述).{0,12}(措施|政策|任务|举措|事项|工作)|^(本|此)(方案|措施|办法|通知|意见|清单|政策|举措|要点|规定)|^特此|^请?各(地|县|市|区|单位|部门|有关|相关|责任|级)[^。]{0,40}(要|请|应)|^联系人/

/** Words to all below the last task: `以上具体措施，已由…`, `本方案自…`, `请各有关部门按照职责…`, `各地、各部门要…`. */
export function isWordToAll(words: string): boolean {
  return WORD_TO_ALL.test(words)
}
