import { doc } from './doc.ts'
import { docx } from './docx.ts'
import type { Format } from './format.ts'
import { html } from './html.ts'
import { mhtml } from './mhtml.ts'
import { ofd } from './ofd.ts'
import { pdf } from './pdf.ts'
import { sheets } from './sheets.ts'

/** The formats that are read, in the order in which they are asked; what none of them recognises is plain text, or nothing. */
export const FORMATS: readonly Format[] = [docx, doc, pdf, ofd, mhtml, html, sheets]
