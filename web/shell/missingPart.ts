/** What Vite, Chromium, Firefox and Safari say when a file of the page cannot be fetched. */
const MISSING = /Unable to preload CSS|dynamically imported module|Importing a module script failed/

/**
 * True if a page failed because its code could not be loaded: the server stopped, or the page was rebuilt.
 * The browser keeps such a failure for as long as the document lives, so only loading it again helps.
 */
export const isMissingPart = (error: Error): boolean => MISSING.test(error.message)
