import { useEffect, useState } from 'react'
import { type DocumentAccess, readAccess } from '../../api/documents.ts'

/** Whether documents can be changed here; null while loading. If the request fails (`failed`), they are read-only. */
export function useAccess(): { readonly access: DocumentAccess | null; readonly failed: boolean } {
  const [found, setFound] = useState<{ readonly access: DocumentAccess | null; readonly failed: boolean }>(UNKNOWN)
  useEffect(() => {
    let left = false
    const known = (access: DocumentAccess | null) => {
      if (!left) setFound({ access, failed: access === null })
    }
    readAccess().then(known, () => known(null))
    return () => {
      left = true
    }
  }, [])
  return found
}

const UNKNOWN = { access: null, failed: false }
