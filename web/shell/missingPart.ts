/** What Vite, Chromium, Firefox and Safari say when a file of the page cannot be fetched. */
const MISSING = /Unable to preload CSS|dynamically imported module|Importing a module script failed/

/**
 * True where a page could not be shown because its code did not arrive: the program stopped, or was built anew.
 * The browser keeps such a failure for as long as the document lives, so only loading it again helps.
 */
export const isMissingPart = (error: Error): boolean => MISSING.test(error.message)
