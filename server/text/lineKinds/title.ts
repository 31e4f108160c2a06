/** What documents call themselves, at the end of a title. */
const KINDS =
  '通知|方案|措施|举措|意见|办法|规定|条例|要点|清单|计划|规划|细则|公告|通告|决定|目录|预案|指南|规则|章程|制度|标准|规程|纲要|分工|安排|任务|政策|机制|流程|分解表|任务表|一览表|台账|名单|守则|须知|指引|倡议书|函|批复|报告|[一二三四五六七八九十0-9]+条'
const ENDS_AS_TITLE = new RegExp(`(?:${KINDS})(?:[（(〔][^（）()]{1,16}[）)〕])?$`)

/** True where words end as a title does: `…实施方案`, `…管理办法（试行）`. */
export function endsAsTitle(words: string): boolean {
  return ENDS_AS_TITLE.test(words)
}
