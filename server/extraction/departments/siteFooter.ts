/** `主办单位：… 联系方式：020-…`, `网站标识码…`: a web page footer names the operators of the site. */
const FOOTER = /联系方式|联系电话|邮编|网站标识码|ICP备|版权所有/u

/** Whether the words are in a line of a web page footer. */
export function isInFooter(text: string, at: number): boolean {
  const feed = text.indexOf('\n', at)
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, feed === -1 ? text.length : feed)
  return line.length < 200 && !/。./u.test(line) && FOOTER.test(line)
}
