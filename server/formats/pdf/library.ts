import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

export type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

let loaded: Promise<PdfLibrary> | null = null

/**
 * pdf.js, loaded with the first PDF. Its build for this Node version replaces built-in functions of the whole process, such as
 * `Array.prototype.push` and `JSON.stringify`, by much slower ones; the original functions are restored.
 */
export const pdfLibrary = (): Promise<PdfLibrary> => (loaded ??= withBuiltInsKept(loadLibrary))

const PACKAGE = pathToFileURL(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/**
 * Pretends that a browser draws the glyphs, which never happens here. Otherwise pdf.js traces the outline of every glyph, which doubles the
 * time.
 */
export const LETTERS_OF_A_BROWSER = {
  disableFontFace: false,
  ownerDocument: { fonts: { add: () => undefined, delete: () => undefined } },
} as const

class UndrawnFont {
  readonly loaded = Promise.resolve()
}

async function loadLibrary(): Promise<PdfLibrary> {
  Object.assign(globalThis, { FontFace: UndrawnFont })
  const library = (await import(asItIs('legacy/build/pdf.mjs'))) as PdfLibrary
  // Loaded now, because pdf.js would load this part later and replace the same functions again.
  await import(asItIs('legacy/build/pdf.worker.mjs'))
  return library
}

/**
 * The URL of a module that tsx leaves alone, because its namespace is unknown to tsx: rewriting these files takes 200 MB and two seconds.
 */
function asItIs(file: string): string {
  return new URL(`${file}?tsx-namespace=none`, PACKAGE).href
}

/** The objects whose functions such builds replace. */
const OWNERS: readonly object[] = [
  Array.prototype,
  Function.prototype,
  JSON,
  Map.prototype,
  Object,
  Promise,
  RegExp.prototype,
  Set.prototype,
  String.prototype,
]

async function withBuiltInsKept<T>(work: () => Promise<T>): Promise<T> {
  const kept = OWNERS.map((owner) => [owner, Object.getOwnPropertyDescriptors(owner)] as const)
  const result = await work()
  for (const [owner, descriptors] of kept) Object.defineProperties(owner, descriptors)
  return result
}
