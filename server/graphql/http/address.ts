import type { Request } from 'express'

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
