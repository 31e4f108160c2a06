import type { Request } from 'express'
import { clientError } from '../graphql/errors.ts'
import { within } from '../graphql/limits.ts'
import { today } from '../graphql/today.ts'
import { nodeLink, readerLink } from '../mcp/links.ts'
import { isDay } from '../text/days.ts'

/** Addresses of the page, as whoever sent the request reaches it. */
export function addressOf(request: Request) {
  const origin = `${request.protocol}://${request.get('host') ?? 'localhost'}`
  return {
    origin,
    /** The text of a policy. */
    read: (policy: string) => `${origin}/read/${encodeURIComponent(policy)}`,
    /** The words of a policy in the reader. */
    reader: (policy: string, start: number, end: number) => `${origin}${readerLink(policy, { start, end })}`,
    /** The page of a node. */
    node: (id: string) => `${origin}${nodeLink(id)}`,
    /** A page of the explorer with its parameters. */
    page: (path: string, parameters: readonly (readonly [string, string])[]) =>
      `${origin}/${path}?${new URLSearchParams(parameters.map(([name, value]): [string, string] => [name, value]))}`,
  }
}

/** One text value of the address, or null. */
export function textParameter(request: Request, name: string): string | null {
  const value = request.query[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** All values of a parameter that may stand several times (`document=…&document=…`), or null. */
export function textsParameter(request: Request, name: string): readonly string[] | null {
  const values = [request.query[name]].flat().filter((value): value is string => typeof value === 'string' && value !== '')
  return values.length > 0 ? values : null
}

/** An id that the address must name. */
export function idParameter(request: Request, name: string, what: string): string {
  const id = textParameter(request, name)
  if (id === null) throw clientError('BAD_USER_INPUT', `\`${name}\` is missing: ${what}.`)
  return id
}

/** A whole number within bounds. */
export function numberParameter(request: Request, name: string, usual: number, most: number): number {
  const words = textParameter(request, name)
  return words === null ? usual : within(name, Number(words), 1, most)
}

/** One of some words; the first where the address says nothing. */
export function choiceParameter<T extends string>(request: Request, name: string, words: readonly [T, ...T[]]): T {
  const asked = textParameter(request, name) ?? words[0]
  const found = words.find((one) => one === asked)
  if (found) return found
  throw clientError('BAD_USER_INPUT', `\`${name}\` is ${asked}; possible are ${words.join(', ')}.`)
}

/** A day, else today. */
export function dayParameter(request: Request, name: string): string {
  const day = textParameter(request, name) ?? today()
  if (isDay(day)) return day
  throw clientError('BAD_USER_INPUT', `\`${name}\` is ${day}, which is not a day. Write it as YYYY-MM-DD, for example 2022-06-30.`)
}

/** Refuses an address with a parameter that nothing reads: a filter that is misspelled would give the whole list as if it were the part. */
export function onlyParameters(request: Request, known: readonly string[]): void {
  const unknown = Object.keys(request.query).find((name) => !known.includes(name))
  if (unknown === undefined) return
  const hint = known.includes('where') ? ' Filters stand in `where`, as JSON: where={"department":["dept:410702:财政局"]}.' : ''
  throw clientError('BAD_USER_INPUT', `\`${unknown}\` is no parameter of this address; possible are ${known.join(', ')}.${hint}`)
}
