import { parse } from 'parse5'
import { DocumentError } from '../errors.ts'
import { textOf } from '../text/encoding.ts'
import { opening } from './bytes.ts'
import type { Format, FormattedText } from './format.ts'
import { writeBlocks } from './html/blocks.ts'
import { type HtmlElement, rootOf, withoutUnseen } from './html/elements.ts'
import { mainPartOf } from './html/mainPart.ts'
import { recordOf } from './html/record.ts'
import { DocumentWriter } from './writer.ts'

/** A saved web page, complete or partial: its main text, preceded by the site's record of the document. */
export const html: Format = {
  name: 'html',
  called: 'a web page',
  recognises: (bytes) => looksLikeHtml(opening(bytes).replaceAll('\0', '')),
  read: async ({ name, bytes }) => {
    const text = decodedPage(bytes)
    if (text === null)
      throw new DocumentError(`${name} is a web page in an unknown encoding. Save it again in UTF-8.`, { reason: 'encoding' })
    return formattedPage(text)
  },
}

/** `<!DOCTYPE html`, `<html`, or a fragment that starts with a tag. */
function looksLikeHtml(words: string): boolean {
  const start = words.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart()
  return (
    /^(?:<!doctype html|<html|<\?xml[^>]*>\s*(?:<!doctype html|<html))/i.test(start) ||
    /^<(?:!--[\s\S]*?-->\s*<)?(?:head|body|div|table|meta|title|p|h[1-6]|section|article|span|ul)\b[^>]*>/i.test(start)
  )
}

/** Decodes a page with its declared encoding if the bytes are consistent with it, otherwise like any text. */
function decodedPage(bytes: Uint8Array): string | null {
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(opening(bytes))?.[1]?.toLowerCase()
  if (named === undefined || /^(?:utf-?8|utf-?16.*)$/.test(named)) return textOf(bytes)
  try {
    return new TextDecoder(/^gb/.test(named) ? 'gb18030' : named, { fatal: true }).decode(bytes)
  } catch {
    return textOf(bytes)
  }
}

/** The blocks of a page. */
export function formattedPage(page: string): FormattedText {
  const root = withoutUnseen(rootOf(parse(page)))
  const main = mainPartOf(root)
  const writer = new DocumentWriter()
  const record = recordOf(root, main)
  for (const { key, value } of record.fields) writer.field(key, value)
  if (record.address) writer.address(record.address)
  writeBlocks(main, writer)
  return writer.finish('html')
}

export type { HtmlElement }
