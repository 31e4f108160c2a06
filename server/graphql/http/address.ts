import type { Request } from 'express'
import { clientError } from '../errors.ts'

/** Addresses of the page, as whoever sent the request reaches it. */
export function addressOf(request: Request) {
  const origin = `${request.protocol}://${request.get('host') ?? 'localhost'}`
  return {
    /** The words of a policy in the reader. */
    reader: (policy: string, start: number, end: number) => `${origin}/read/${encodeURIComponent(policy)}?start=${start}&end=${end}`,
    /** A page of the explorer with its parameters. */
    page: (path: string, parameters: readonly (readonly [string, string])[]) =>
      `${origin}/${path}?${new URLSearchParams(parameters.map((pair) => [...pair]))}`,
  }
}

/** One text value of the address, or null. */
export function textParameter(request: Request, name: string): string | null {
  const value = request.query[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** Refuses an address with a parameter that nothing reads: a filter that is misspelled would give the whole list as if it were the part. */
export function onlyParameters(request: Request, known: readonly string[]): void {
  const unknown = Object.keys(request.query).find((name) => !known.includes(name))
  if (unknown === undefined) return
  const hint = known.includes('where') ? ' Filters stand in `where`, as JSON: where={"department":["dept:410702:财政局"]}.' : ''
  throw clientError('BAD_USER_INPUT', `\`${unknown}\` is no parameter of this address; possible are ${known.join(', ')}.${hint}`)
}
