/** A file with its path below the dropped folder: `资料/2023/方案.docx`, or its name alone. */
export interface ChosenFile {
  readonly path: string
  readonly file: File
}

/** Files of a file input; an input for folders provides their paths. */
export function chosenFiles(files: FileList | null): readonly ChosenFile[] {
  return [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
}

/** All dropped files, including those in nested folders. The entries must be read before the event handler returns. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly ChosenFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (entries.length === 0) return chosenFiles(transfer.files)
  return (await Promise.all(entries.map(filesIn))).flat()
}

async function filesIn(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) => (entry as FileSystemFileEntry).file(resolve, () => resolve(null)))
    return file ? [{ path: entry.fullPath.replace(/^\//, ''), file }] : []
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: FileSystemEntry[] = []
  // Chromium returns at most a hundred entries per call.
  for (;;) {
    const part = await new Promise<readonly FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
    if (part.length === 0) break
    found.push(...part)
  }
  return (await Promise.all(found.map(filesIn))).flat()
}
