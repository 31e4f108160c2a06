import { ReferenceFile } from './json.ts'

/** A national document that local notices cite. */
export interface RegisteredDocument {
  /** Normalised: 国发〔2022〕12号, 国务院令第722号. */
  readonly number: string
  readonly title: string
  /** Other titles by which it is cited. */
  readonly short: readonly string[]
  readonly issuer: string
  /** Day of signature: 2019-10-22. */
  readonly issued: string | null
  /** The notice or public page that prints number and title together; null if it is only general knowledge. */
  readonly source: string | null
  /** false if there is no source: the number is then only a suggestion. */
  readonly sure: boolean
}

/** Validates the register; an error names the broken entry. */
export function registerFrom(file: ReferenceFile): readonly RegisteredDocument[] {
  return file.list('documents', (row, where) => {
    const source = file.optionalString(row, 'source', where)
    const sure = file.sure(row)
    if (sure !== (source !== null)) throw file.broken(`${where}.source`, 'given if the entry is sure, and only then', source)
    return {
      number: file.string(row, 'number', where),
      title: file.string(row, 'title', where),
      short: file.strings(row, 'short', where),
      issuer: file.string(row, 'issuer', where),
      issued: file.optionalString(row, 'issued', where),
      source,
      sure,
    }
  })
}

/** The register included in the program. */
export const REGISTER: readonly RegisteredDocument[] = registerFrom(ReferenceFile.read('register.json'))
