import { CatalogueError } from '../errors.ts'
import { dataText } from './dataText.ts'

/** A record of a reference file, not validated yet. */
export type Row = Readonly<Record<string, unknown>>

/** A reference file during validation: every error names the file and the entry. */
export class ReferenceFile {
  readonly name: string
  private readonly root: Row

  constructor(name: string, content: unknown) {
    this.name = name
    if (!isRow(content)) throw this.broken('the file', 'an object with lists of records', content)
    this.root = content
  }

  /** Reads `server/reference/data/<name>`. */
  static read(name: string): ReferenceFile {
    return new ReferenceFile(name, parse(name, dataText(name)))
  }

  /** The records of the list `key`, each converted by `entry`. */
  list<T>(key: string, entry: (row: Row, where: string) => T): readonly T[] {
    const rows = this.root[key]
    if (!Array.isArray(rows)) throw this.broken(key, 'a list', rows)
    return rows.map((row: unknown, index) => {
      const where = `${key}[${index}]`
      if (!isRow(row)) throw this.broken(where, 'a record', row)
      return entry(row, where)
    })
  }

  /** The rows of the list `key`, each a list of columns. */
  rows<T>(key: string, entry: (row: readonly unknown[], where: string) => T): readonly T[] {
    const rows = this.root[key]
    if (!Array.isArray(rows)) throw this.broken(key, 'a list', rows)
    return rows.map((row: unknown, index) => {
      const where = `${key}[${index}]`
      if (!Array.isArray(row)) throw this.broken(where, 'a row', row)
      return entry(row, where)
    })
  }

  /** The object `key`, whose values are lists of records or rows. */
  part(key: string): ReferenceFile {
    return new ReferenceFile(`${this.name}, ${key}`, this.root[key])
  }

  /** The names of the parts of the file. */
  keys(): readonly string[] {
    return Object.keys(this.root)
  }

  string(row: Row, key: string, where: string): string {
    const value = row[key]
    if (typeof value === 'string' && value !== '') return value
    throw this.broken(`${where}.${key}`, 'a word', value)
  }

  optionalString(row: Row, key: string, where: string): string | null {
    return row[key] === undefined || row[key] === null ? null : this.string(row, key, where)
  }

  /** A list of strings; empty if missing. */
  strings(row: Row, key: string, where: string): readonly string[] {
    const value = row[key]
    if (value === undefined) return []
    if (Array.isArray(value) && value.every((word) => typeof word === 'string')) return value
    throw this.broken(`${where}.${key}`, 'a list of words', value)
  }

  row(row: Row, key: string, where: string): Row {
    const value = row[key]
    if (isRow(value)) return value
    throw this.broken(`${where}.${key}`, 'a record', value)
  }

  /** Entries are sure by default. */
  sure(row: Row): boolean {
    return row.sure !== false
  }

  broken(where: string, wanted: string, got: unknown): CatalogueError {
    const shown = JSON.stringify(got) ?? 'nothing'
    return new CatalogueError(
      'REFERENCE',
      `server/reference/data/${this.name}: ${where} should be ${wanted}, but is ${shown.slice(0, 80)}. Please correct the file.`,
    )
  }
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CatalogueError('REFERENCE', `server/reference/data/${name} is not valid JSON (${reason}). Please correct the file.`)
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
