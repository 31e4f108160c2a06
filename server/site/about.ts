/** Information about a site, shown below every page and in `about.json`. */
export interface SiteAbout {
  /** Number of policies with text in it. */
  readonly documents: number
  /** Number of other policies in the store; 0 if all are published. */
  readonly left: number
  /** Content hash of the store it was made from. */
  readonly dataVersion: string
  /** Content hash of the published graph. */
  readonly contentHash: string
  /** Whether corrections made by people are included. */
  readonly corrected: boolean
}
