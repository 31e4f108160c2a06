import { closeSync, openSync, writeSync } from 'node:fs'

/** A text file written piece by piece, with a small buffer. */
export interface TextFile {
  write(words: string): void
  close(): void
}

const WAITING = 262_144

export function textFile(path: string): TextFile {
  const file = openSync(path, 'w')
  let [waiting, length]: [string[], number] = [[], 0]
  const flush = () => {
    writeWhole(file, Buffer.from(waiting.join('')))
    waiting = []
    length = 0
  }
  return {
    write(words) {
      waiting.push(words)
      length += words.length
      if (length > WAITING) flush()
    },
    close() {
      flush()
      closeSync(file)
    },
  }
}

/** Writes everything, because the system may write less than it is given. */
export function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}
