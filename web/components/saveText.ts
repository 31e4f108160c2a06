/** Hands a text to the browser as a file to keep. */
export function saveText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  // Characters that no file system takes: a title may hold / or “”.
  link.download = name.replace(/[\\/:*?"<>|\s]+/g, '_')
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
