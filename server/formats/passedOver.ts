/** What lies in folders beside documents: hidden files, locks of Word, notes on the folder, pictures, programs, data. */
const PASSED_OVER =
  /(?:^|\/)(?:\.|__MACOSX\/|~\$|Thumbs\.db$|desktop\.ini$|(?:README|LICENSE|CHANGELOG)(?:\.[a-z]+)?$)|\.(?:png|jpe?g|gif|bmp|tiff?|webp|svg|ico|mp[34]|wav|avi|mov|wmv|exe|dll|js|css|json|lock|log|bak|tmp|db)$/i

/** True for files of a folder or an archive whose name alone shows that they are no documents. A file that is named on its own is always read. */
export function isPassedOver(path: string): boolean {
  return PASSED_OVER.test(path)
}
