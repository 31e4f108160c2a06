import type { Request } from 'express'
import { clientError } from '../graphql/errors.ts'
import { within } from '../graphql/limits.ts'
import { today } from '../graphql/today.ts'
import { nodeLink, readerLink } from '../mcp/links.ts'
import { isDay } from '../text/days.ts'

/** URLs of pages, under the address that the client used. A request without corrections gets pages without corrections. */
export function addressOf(request: Request) {
  const origin = `${request.protocol}://${request.get('host') ?? 'localhost'}`
  const page = (path: string) =>
    `${origin}${path}${request.query.corrections === 'false' ? `${path.includes('?') ? '&' : '?'}corrections=false` : ''}`
  return {
    origin,
    /** URL of the text of a policy. */
    read: (policy: string) => page(`/read/${encodeURIComponent(policy)}`),
    /** URL of words of a policy in the reader. */
    reader: (policy: string, start: number, end: number) => page(readerLink(policy, { start, end })),
    /** URL of the page of a node. */
    node: (id: string) => page(nodeLink(id)),
    /** URL of a page of the explorer with its parameters. */
    page: (path: string, parameters: readonly (readonly [string, string])[]) => {
      const query = new URLSearchParams(parameters.map(([name, value]): [string, string] => [name, value])).toString()
      return page(`/${path}${query && `?${query}`}`)
    },
  }
}

/** A text parameter of the URL, or null. */
export function textParameter(request: Request, name: string): string | null {
  const value = request.query[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** All values of a repeatable parameter (`document=…&document=…`), or null. */
export function textsParameter(request: Request, name: string): readonly string[] | null {
  const values = [request.query[name]].flat().filter((value): value is string => typeof value === 'string' && value !== '')
  return values.length > 0 ? values : null
}

/** A required id parameter. */
export function idParameter(request: Request, name: string, what: string): string {
  const id = textParameter(request, name)
  if (id === null) throw clientError('BAD_USER_INPUT', `\`${name}\` is missing: ${what}.`)
  return id
}

/** An integer parameter within bounds. */
export function numberParameter(request: Request, name: string, usual: number, most: number): number {
  const words = textParameter(request, name)
  return words === null ? usual : within(name, Number(words), 1, most)
}

/** A parameter with a fixed set of values; the first is the default. */
export function choiceParameter<T extends string>(request: Request, name: string, words: readonly [T, ...T[]]): T {
  const asked = textParameter(request, name) ?? words[0]
  const found = words.find((one) => one === asked)
  if (found) return found
  throw clientError('BAD_USER_INPUT', `\`${name}\` is ${asked}; possible values: ${words.join(', ')}.`)
}

/** A day parameter; today by default. */
export function dayParameter(request: Request, name: string): string {
  const day = textParameter(request, name) ?? today()
  if (isDay(day)) return day
  throw clientError('BAD_USER_INPUT', `\`${name}\` is ${day}, which is not a day. Write it as YYYY-MM-DD, for example 2022-06-30.`)
}

/** Rejects unknown parameters: a misspelled filter would otherwise return the whole list as if it were filtered. */
export function onlyParameters(request: Request, known: readonly string[]): void {
  const unknown = Object.keys(request.query).find((name) => !known.includes(name))
  if (unknown === undefined) return
  const hint = known.includes('where') ? ' Filters go into `where`, as JSON: where={"department":["dept:410702:财政局"]}.' : ''
  throw clientError('BAD_USER_INPUT', `\`${unknown}\` is not a parameter of this address; possible parameters: ${known.join(', ')}.${hint}`)
}
