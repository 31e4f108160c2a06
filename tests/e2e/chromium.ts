import { existsSync } from 'node:fs'
import path from 'node:path'

/** The shell without windows takes half the processor time for a page. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']

/** Where Chromium is, if this machine has one. */
export function chromiumPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file))
}
