/** What of citation-js the tests read BibTeX with; it brings no types. */
declare module '@citation-js/core' {
  export const plugins: { readonly input: { chain(text: string, options: { forceType: string }): unknown[] } }
}
declare module '@citation-js/plugin-bibtex' {}
