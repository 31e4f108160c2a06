/** Whether the line is only the heading of an attachment: `附件`, `附件2`, `附表一：`. */
export function isAttachmentHead(words: string): boolean {
  return /^附[件表录]\s*[0-9一二三四五六七八九十]{0,2}\s*[：:]?$/.test(words)
}
