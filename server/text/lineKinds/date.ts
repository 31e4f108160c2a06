/** A day as signatures print it, in figures or in words. */
export const DAY =
  '[12一二][0-9〇零一二三四五六七八九○OＯ]{3}\\s*年\\s*[0-9一二三四五六七八九十]{1,3}\\s*月\\s*[0-9一二三四五六七八九十]{1,3}\\s*日'
const ONLY_A_DAY = new RegExp(`^${DAY}$`)

/** Whether the line is only a date, as below a signature: `2023年5月10日`, `2023 年5 月10 日`, `二〇二三年五月十日`, `一九九七年四月八日`. */
export function isDate(words: string): boolean {
  return ONLY_A_DAY.test(words)
}
