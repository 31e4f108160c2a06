import type { GraphiQL } from 'graphiql'
import { common } from '../i18n/common.ts'
import { $language } from '../state/language.ts'

type Fetcher = Parameters<typeof GraphiQL>[0]['fetcher']

/** Sends a query from the editor. If no answer arrives, the result is a sentence that says so. */
export const ask: Fetcher = async (operation, options) => {
  const headers = { 'content-type': 'application/json', ...options?.headers }
  try {
    const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(operation) })
    return await response.json()
  } catch {
    return { errors: [{ message: common[$language.get()].failedNetwork }] }
  }
}
