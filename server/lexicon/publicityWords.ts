/** How far a document is public, as printed above its number or title. One per line. */
export const PUBLICITY_WORDS: readonly string[] = ['主动公开', '依申请公开', '不予公开']
