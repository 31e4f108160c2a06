/** Other files found beside documents: hidden files, Word locks, notes on the folder, pictures, programs, data. */
const PASSED_OVER =
  /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/|~\$|Thumbs\.db$|desktop\.ini$|(?:README|LICENSE|CHANGELOG)(?:\.[a-z]+)?$)|\.(?:png|jpe?g|gif|bmp|tiff?|webp|svg|ico|mp[34]|wav|avi|mov|wmv|exe|dll|js|css|json|lock|log|bak|tmp|db)$/i

/** Whether the name of a file in a folder or archive shows that it is not a document. A file given directly is always read. */
export function isPassedOver(path: string): boolean {
  return PASSED_OVER.test(path)
}
