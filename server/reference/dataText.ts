import { readFileSync } from 'node:fs'

/** Content of `server/reference/data/<name>`. */
export const dataText = (name: string): string => readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8')
