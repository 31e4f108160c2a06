import { useWords } from '../i18n/words.ts'
import { domain } from './words.ts'

interface Body {
  readonly name: string
  readonly lineName: string | null
}

/** Returns the name of a department, or with `line` the name of its function line: 市场监管条线. */
export function useWhoseName(): (body: Body, line: boolean) => string {
  const say = useWords(domain)
  return ({ name, lineName }, line) => (line && lineName ? say('lineOf', { line: lineName }) : name)
}
