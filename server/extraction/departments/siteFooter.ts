/** `主办单位：… 联系方式：020-…`, `网站标识码…`: in such a line a web page names those who run it. */
const FOOTER = /联系方式|联系电话|邮编|网站标识码|ICP备|版权所有/u

/** True for words in a line of the footer of a web page. */
export function isInFooter(text: string, at: number): boolean {
  const feed = text.indexOf('\n', at)
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, feed === -1 ? text.length : feed)
  return line.length < 200 && !/。./u.test(line) && FOOTER.test(line)
}
