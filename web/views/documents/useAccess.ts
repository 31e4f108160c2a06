import { useEffect, useState } from 'react'
import { type DocumentAccess, readAccess } from '../../api/documents.ts'

/** Whether documents can be changed here; null until that is known. Where it cannot be asked they can only be read. */
export function useAccess(): DocumentAccess | null {
  const [access, setAccess] = useState<DocumentAccess | null>(null)
  useEffect(() => {
    let left = false
    const known = (found: DocumentAccess | null) => {
      if (!left) setAccess(found)
    }
    readAccess().then(known, () => known(null))
    return () => {
      left = true
    }
  }, [])
  return access
}
