/** Error messages of Vite, Chromium, Firefox and Safari when a script of the page cannot be fetched. */
const MISSING = /Unable to preload CSS|dynamically imported module|Importing a module script failed/

/**
 * True if a page failed because its code could not be loaded: the server stopped, or the page was rebuilt. The browser remembers the
 * failure until the document is reloaded, so only a reload helps.
 */
export const isMissingPart = (error: Error): boolean => MISSING.test(error.message)
