import { ReferenceFile } from './json.ts'

/** A document of the whole country that local notices cite. */
export interface RegisteredDocument {
  /** In its normal form: 国发〔2022〕12号, 国务院令第722号. */
  readonly number: string
  readonly title: string
  /** Other titles by which it is cited. */
  readonly short: readonly string[]
  readonly issuer: string
  /** Day of signature: 2019-10-22. */
  readonly issued: string | null
  /** The notice or public page that prints number and title together; null where only general knowledge says so. */
  readonly source: string | null
  /** False where no source is at hand: the number is then only a possible one. */
  readonly sure: boolean
}

/** Checks the register; a broken entry is named in the error. */
export function registerFrom(file: ReferenceFile): readonly RegisteredDocument[] {
  return file.list('documents', (row, where) => {
    const source = file.optionalString(row, 'source', where)
    const sure = file.sure(row)
    if (sure !== (source !== null)) throw file.broken(`${where}.source`, 'given where the entry is sure, and only there', source)
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

/** The register that ships with the program. */
export const REGISTER: readonly RegisteredDocument[] = registerFrom(ReferenceFile.read('register.json'))
