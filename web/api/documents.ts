/** Adding, removing and fetching documents over HTTP. GraphQL is read-only. */

/** Who can change documents: everybody, holders of the token, or nobody. */
export interface DocumentAccess {
  readonly writing: 'open' | 'token' | 'off'
  /** In bytes. */
  readonly largestFile: number
}

export interface PreviewedMeasure {
  readonly label: string
  readonly heading: string | null
  readonly text: string
  readonly departments: readonly { readonly name: string; readonly role: string; readonly resolved: boolean }[]
  readonly deadlines: readonly string[]
}

/** The content read from a document that is not loaded yet. */
export interface DocumentPreview {
  readonly id: string
  readonly name: string
  readonly title: string | null
  readonly documentNumber: string | null
  readonly issuerName: string | null
  readonly kind: string | null
  readonly level: string | null
  readonly place: string | null
  readonly issuedOn: string | null
  readonly publishedOn: string | null
  readonly sourceUrl: string | null
  readonly format: string
  readonly charCount: number
  readonly isPolicy: boolean
  readonly outline: readonly { readonly depth: number; readonly label: string | null; readonly title: string }[]
  readonly measures: readonly PreviewedMeasure[]
  readonly counts: { readonly measures: number; readonly departments: number; readonly citations: number; readonly targets: number }
  readonly warnings: readonly { readonly kind: string; readonly message: string; readonly line: number }[]
  readonly alarms: readonly { readonly kind: string; readonly words: string; readonly line: number }[]
  readonly losses: readonly string[]
  readonly controlCharacters: number
}

/** What loading the document would do. `removed`: a person removed it earlier. */
export interface Standing {
  readonly state: 'new' | 'replaces' | 'held'
  readonly heldAs: string | null
  readonly removed: boolean
}

export type RefusalReason = 'format' | 'encrypted' | 'damaged' | 'noText' | 'encoding' | 'tooLarge' | 'archive' | 'limits' | 'unreadable'

/** A file that could not be read; `refused` is an English sentence. */
export interface Refused {
  readonly name: string
  readonly reason: RefusalReason
  readonly refused: string
}

export type Previewed = { readonly preview: DocumentPreview; readonly standing: Standing } | Refused

export type Outcome =
  | { readonly kind: 'loaded'; readonly id: string; readonly replaced: string | null; readonly alarms: number }
  | { readonly kind: 'unchanged'; readonly id: string }
  | { readonly kind: 'duplicate'; readonly id: string; readonly of: string }
  | { readonly kind: 'noPolicy' }

export type Loaded = { readonly name: string; readonly outcome: Outcome } | Refused

interface Answer<T> {
  /** True for a file in a folder whose name says it is no document. */
  readonly passedOver: boolean
  readonly documents: readonly T[]
}

/** The server refused the request, or could not be reached (then `code` is null). */
export class DocumentFailure extends Error {
  readonly code: string | null
  /** Why a file was not read. */
  readonly reason: RefusalReason | null

  constructor(code: string | null, message: string, reason: RefusalReason | null = null) {
    super(message)
    this.code = code
    this.reason = reason
  }
}

/** Converts a thrown value to a DocumentFailure. Any other error counts as an unreachable server. */
export const failureOf = (error: unknown): DocumentFailure => (error instanceof DocumentFailure ? error : new DocumentFailure(null, ''))

export const readAccess = () => asked<DocumentAccess>('/documents/access', {})

/** `name` is the path within a dropped folder, or the file name. */
export const previewFile = (name: string, file: Blob, token: string | null) => sent<Previewed>(name, file, token, '')

/** Extracts the text of a file in any supported format. */
export const textOfFile = async (file: File): Promise<string> => {
  const headers = { 'content-type': 'application/octet-stream' }
  const address = `/documents/text?name=${encodeURIComponent(file.name)}`
  return (await asked<{ readonly text: string }>(address, { method: 'POST', body: file, headers })).text
}

export const loadFile = (name: string, file: Blob, token: string | null, force: boolean) =>
  sent<Loaded>(name, file, token, `&load=true${force ? '&force=true' : ''}`)

export const removeDocument = (id: string, token: string | null) =>
  asked<unknown>(`/documents/${encodeURIComponent(id)}`, { method: 'DELETE', headers: withToken(token) })

/** The original bytes of a document. */
export async function originalOf(id: string): Promise<Blob> {
  const response = await answered(`/documents/original?id=${encodeURIComponent(id)}`, {})
  return response.blob()
}

function sent<T>(name: string, file: Blob, token: string | null, query: string): Promise<Answer<T>> {
  const headers = { 'content-type': 'application/octet-stream', ...withToken(token) }
  return asked(`/documents?name=${encodeURIComponent(name)}${query}`, { method: 'POST', body: file, headers })
}

export const withToken = (token: string | null): Record<string, string> => (token === null ? {} : { authorization: `Bearer ${token}` })

async function asked<T>(address: string, init: RequestInit): Promise<T> {
  return (await (await answered(address, init)).json()) as T
}

export async function answered(address: string, init: RequestInit): Promise<Response> {
  const response = await reached(address, init)
  if (response.ok) return response
  throw await failureIn(response)
}

export async function reached(address: string, init: RequestInit): Promise<Response> {
  const response = await fetch(address, init).catch(() => null)
  if (response === null) throw new DocumentFailure(null, '')
  return response
}

/** Reads the server's explanation from a failed response. */
export async function failureIn(response: Response): Promise<DocumentFailure> {
  const body = (await response.json().catch(() => null)) as {
    errors?: { message: string; extensions: { code: string; reason?: RefusalReason } }[]
  } | null
  const [error] = body?.errors ?? []
  return new DocumentFailure(error?.extensions.code ?? null, error?.message ?? '', error?.extensions.reason ?? null)
}
