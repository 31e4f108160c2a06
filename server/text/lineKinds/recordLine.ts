/** What government sites print above a document, with the spellings of a key as they occur. */
const RECORD =
  /^[【[（(]?(?<key>名称|标题|索引号|信息索引号|文号|发文字号|公文字号|文件编号|发布机构|发布机关|发文机关|发文机构|发文单位|制发机关|制定机关|公开机构|公开主体|发布单位|信息来源|来源|主题分类|主题词|分类|信息分类|公文种类|成文日期|发文日期|发布日期|发布时间|生成日期|生成时间|成文时间|发文时间|印发日期|印发时间|颁布日期|颁布时间|签发日期|文件日期|公开日期|生效日期|实施日期|废止日期|失效日期|有效性|有效期|时效|文件状态|时效性|效力状态|公开方式|公开形式|公开类别|公开范围|体裁|体裁分类|服务对象|组配分类|关键词|责任部门|统一登记号|统一编号|规范性文件编号|阅读次数|浏览次数|浏览量|点击数|点击量|效力级别|文件类型|文件类别|所属主题|所属类别|索引|字号|文件字号|公开目录|公开责任部门|公开时限|公开范围)[】\]）)]?[：:](?<value>.*)$/

/** A line of the site's record of a document, in its two halves: `发布机构：市商务局`; else null. */
export function recordOf(words: string): { readonly key: string; readonly value: string } | null {
  const { key, value } = RECORD.exec(words)?.groups ?? {}
  return key === undefined ? null : { key, value: value ?? '' }
}
