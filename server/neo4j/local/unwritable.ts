import { access, constants } from 'node:fs/promises'
import path from 'node:path'
import { systemCode } from '../../errors.ts'

/**
 * Why a folder cannot be made or written to: the first of its parents that exists decides. Null where that one can be written to. Making
 * folders is refused with other reasons, such as that a folder below a read-only one does not exist.
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
        return `this user may not write into ${folder}`
      case 'ENOTDIR':
        return `${path.dirname(folder)} is a file`
      default:
        return null
    }
  }
}
