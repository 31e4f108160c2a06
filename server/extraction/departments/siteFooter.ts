/** `主办单位：… 联系方式：020-…`, `网站标识码…`: a web page footer names the operators of the site. */
const FOOTER = /联系方式|联系电话|邮编|网站标识码|ICP备|版权所有/u
const LONGEST = 200

/** Whether the words are in a line of a web page footer. */
export function isInFooter(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST), at)
  const after = text.slice(at, at + LONGEST)
  const feed = after.indexOf('\n')
  const line = before.slice(before.lastIndexOf('\n') + 1) + (feed === -1 ? after : after.slice(0, feed))
  return line.length < LONGEST && !/。./u.test(line) && FOOTER.test(line)
}
