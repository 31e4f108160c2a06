/** Verbs after the first day: 自2024年9月1日起施行. One wording a line. */
export const TAKES_EFFECT: readonly string[] = ['施行', '实施', '执行', '实行', '生效', '试行', '暂行']

/** How the day of issue is named: 自印发之日起. Those of `published` count from publication. */
export const ISSUING: Readonly<Record<'issued' | 'published', readonly string[]>> = {
  issued: ['印发', '下发', '发文', '颁布', '颁发', '签发', '签署', '制发'],
  published: ['发布', '公布'],
}

/** Names of the time for which a document is in force: 有效期5年, 执行期限为三年. */
export const FORCE_PERIODS: readonly string[] = [
  '有效期',
  '有效期限',
  '有效时间',
  '执行期',
  '执行期限',
  '实施期',
  '实施期限',
  '施行期',
  '施行期限',
  '试行期',
  '试行期限',
  '政策期限',
]

/** Names of a time that also say when it begins and ends: 执行时间：2024年10月1日至2025年3月31日. */
export const FORCE_TIMES: readonly string[] = ['执行时间', '实施时间', '施行时间']

/** Words after the last day: 至2026年12月31日止. */
export const ENDS: readonly string[] = ['止', '失效', '废止', '有效', '期满', '届满', '终止', '截止', '到期']
