import { folded } from '../../text/folded.ts'

/**
 * Same length as the text: full width to half width, capitals to small letters, traditional characters to simplified ones, the brackets
 * of document numbers to one kind.
 */
export function fold(text: string): string {
  return folded(text)
    .replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[〔﹝【[(]/gu, '[')
    .replace(/[〕﹞】\])]/gu, ']')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}
