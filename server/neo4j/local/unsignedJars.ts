import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** The jars of Neo4j that carry a signature. */
const SIGNED = /^eclipse-collections-/
/** An entry of a jar that makes Java check signatures. */
const SIGNATURE = /META-INF\/[\w-]+\.(?:SF|RSA|DSA|EC)/g

/**
 * The jars with a copy without signature in place of each signed one. Java would check a signature again for each of some seventy services
 * that it looks up in these jars when Neo4j starts, and would keep their classes out of the class archive: two fifths of the processor time
 * of a start. The digests of `jars.sha256` have been checked before, and each copy is compared with its jar. Where no copy can be written, the
 * signed jar is used.
 */
export async function unsignedJars(folder: string, jars: readonly string[]): Promise<readonly string[]> {
  return Promise.all(jars.map((jar) => (SIGNED.test(path.basename(jar)) ? copyWithoutSignature(folder, jar).catch(() => jar) : jar)))
}

/** Deletes the copies, also of jars that are no longer used. */
export async function dropUnsignedJars(folder: string): Promise<void> {
  await rm(path.join(folder, 'unsigned'), { recursive: true, force: true })
}

async function copyWithoutSignature(folder: string, jar: string): Promise<string> {
  const copy = path.join(folder, 'unsigned', path.basename(jar))
  const [content, before] = [withoutSignature(await readFile(jar)), await readFile(copy).catch(() => null)]
  if (before?.equals(content)) return copy
  await mkdir(path.dirname(copy), { recursive: true })
  const fresh = `${copy}.${randomUUID()}`
  await writeFile(fresh, content)
  await rename(fresh, copy)
  return copy
}

/** A jar in which the entries of a signature have other names, of the same length. */
function withoutSignature(jar: Buffer): Buffer {
  return Buffer.from(
    jar.toString('latin1').replaceAll(SIGNATURE, (name) => `${name.slice(0, -1)}_`),
    'latin1',
  )
}
