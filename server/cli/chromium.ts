import { existsSync } from 'node:fs'
import path from 'node:path'
import { environmentWith } from '../config.ts'

/** The headless shell takes half the processor time for a page. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']

/** Path of Chromium, if it is installed. */
export function chromiumPath(): string | undefined {
  const folders = (environmentWith({}).PATH ?? '').split(path.delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file))
}
