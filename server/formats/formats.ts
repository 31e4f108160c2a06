import { doc } from './doc.ts'
import { docx } from './docx.ts'
import type { Format } from './format.ts'
import { html } from './html.ts'
import { mhtml } from './mhtml.ts'
import { ofd } from './ofd.ts'
import { pdf } from './pdf.ts'
import { sheets } from './sheets.ts'

/** The supported formats, in the order in which they are tried; anything else is plain text, or refused. */
export const FORMATS: readonly Format[] = [docx, doc, pdf, ofd, mhtml, html, sheets]
