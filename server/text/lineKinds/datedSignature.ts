import { DAY, isDate } from './date.ts'
import { isSignature } from './signature.ts'

const NAME_AND_DAY = new RegExp(`^(?<name>[^\\d〇。；：:]{3,60}?)\\s*(?<day>${DAY})$`, 'u')
const DAY_AND_NAME = new RegExp(`^(?<day>${DAY})\\s*(?<name>[^\\d〇。；：:]{3,60})$`, 'u')

/** Whether the line is the name of a department and a day, in either order: `柳州市人民政府 2024年8月20日`, `2024年8月20日 市水利局`. */
export function isDatedSignature(words: string): boolean {
  const { name = '', day = '' } = (NAME_AND_DAY.exec(words) ?? DAY_AND_NAME.exec(words))?.groups ?? {}
  return isDate(day) && isSignature(name.trim())
}
