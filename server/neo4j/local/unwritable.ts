import { access, constants } from 'node:fs/promises'
import path from 'node:path'
import { systemCode } from '../../errors.ts'

/**
 * Why a folder cannot be created or written to, judged by its first existing parent; null if that is writable. The error of creating the
 * folder is not used: for a folder below a read-only one it may only say that it does not exist.
 */
export async function whyUnwritable(folder: string): Promise<string | null> {
  try {
    await access(folder, constants.W_OK)
    return null
  } catch (error) {
    switch (systemCode(error)) {
      case 'ENOENT':
        return path.dirname(folder) === folder ? null : whyUnwritable(path.dirname(folder))
      case 'EROFS':
        return `the disk of ${folder} is read-only`
      case 'EACCES':
      case 'EPERM':
        return `this user has no permission to write to ${folder}`
      case 'ENOTDIR':
        return `${path.dirname(folder)} is a file`
      default:
        return null
    }
  }
}
