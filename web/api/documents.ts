/** Adding, removing and fetching documents. Questions go to GraphQL, which only reads. */

/** Whether documents can be changed here: by everybody, by those who have the token, or by nobody. */
export interface DocumentAccess {
  readonly writing: 'open' | 'token' | 'off'
  /** Bytes. */
  readonly largestFile: number
}

export interface PreviewedMeasure {
  readonly label: string
  readonly heading: string | null
  readonly text: string
  readonly departments: readonly { readonly name: string; readonly role: string; readonly resolved: boolean }[]
  readonly deadlines: readonly string[]
}

/** What was read out of a document that is not loaded yet. */
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

/** What loading it would do. `removed`: a person removed it before. */
export interface Standing {
  readonly state: 'new' | 'replaces' | 'held'
  readonly heldAs: string | null
  readonly removed: boolean
}

export type RefusalReason = 'format' | 'encrypted' | 'damaged' | 'noText' | 'encoding' | 'tooLarge' | 'archive' | 'limits' | 'unreadable'

/** A file that could not be read; `refused` is a sentence in English. */
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
  /** True for a file of a folder that is no document by its name. */
  readonly passedOver: boolean
  readonly documents: readonly T[]
}

/** The program refused or could not be reached; `code` is null in the second case. */
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

/** The failure that was thrown; anything else counts as a service that could not be reached. */
export const failureOf = (error: unknown): DocumentFailure => (error instanceof DocumentFailure ? error : new DocumentFailure(null, ''))

export const readAccess = () => asked<DocumentAccess>('/documents/access', {})

/** `name` is the path within a dropped folder, or the name of the file. */
export const previewFile = (name: string, file: Blob, token: string | null) => sent<Previewed>(name, file, token, '')

/** The text of a file of any format. */
export const textOfFile = async (file: File): Promise<string> => {
  const headers = { 'content-type': 'application/octet-stream' }
  const address = `/documents/text?name=${encodeURIComponent(file.name)}`
  return (await asked<{ readonly text: string }>(address, { method: 'POST', body: file, headers })).text
}

export const loadFile = (name: string, file: Blob, token: string | null, force: boolean) =>
  sent<Loaded>(name, file, token, `&load=true${force ? '&force=true' : ''}`)

export const removeDocument = (id: string, token: string | null) =>
  asked<unknown>(`/documents/${encodeURIComponent(id)}`, { method: 'DELETE', headers: withToken(token) })

/** The bytes that a document was read from. */
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

/** What the program says of a request that it did not carry out. */
export async function failureIn(response: Response): Promise<DocumentFailure> {
  const body = (await response.json().catch(() => null)) as {
    errors?: { message: string; extensions: { code: string; reason?: RefusalReason } }[]
  } | null
  const [error] = body?.errors ?? []
  return new DocumentFailure(error?.extensions.code ?? null, error?.message ?? '', error?.extensions.reason ?? null)
}
