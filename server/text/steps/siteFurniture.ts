import { folded } from '../../lexicon/folded.ts'
import type { CleaningStep, Edit } from '../draft.ts'
import { lineRemovals, removals } from '../removals.ts'

/** Whole lines that belong to the web page around the document. */
const SITE_LINES: readonly RegExp[] = [
  // `当前位置:首页> 政务公开> 最新文件`, `您现在的位置：首页 > 政策文件`, `所在位置: 杭州网 > 热点专题`
  /^(?:当前|[您你](?:现在|当前)?)?(?:所在)?的?位置是?\s*[:：].{0,120}$/,
  /^(?:网站)?首页\s*[>＞»/].{0,120}$/,
  // `首页 | 政务公开 | 政策文件`, `首页 政务公开 政策文件 正文`
  /^(?:网站)?首页(?:[\s|｜]+[\p{Script=Han}A-Za-z]{2,8}){1,14}$/u,
  // the breadcrumb path continues on a separate line: ` > 政府信息公开 > 政府公报 > 2021`
  /^[>＞»].{0,120}$/,
  // `《…分解表.docx》由会员分享，可在线阅读，更多相关《…》请在某某文库上搜索。`
  /^《[^《》]{4,80}》由会员分享.{0,200}$/,
  // `【关于…的通知(发改价格〔2025〕65号)】-国家发展和改革委员会`: the title of the page
  /^【[^【】]{6,120}】\s*[-_—–]{1,2}\s*\p{Script=Han}{2,24}$/u,
  // `/ 政务公开`, one step of the path on each line
  /^\/\s*[\p{Script=Han}A-Za-z]{2,12}$/u,
  // `来源：韶关新闻网 发表日期：2019-09-04`, `时间：2024-07-22 来源：法律资料网 作者：法律资料网 阅读：8953`
  /^(?:来源|时间|作者)\s*[:：].{0,60}(?:来源|时间|作者|日期|字号|朗读|阅读|浏览|编辑)\s*[:：次].{0,40}$/,
  // `欢迎浏览某某区人民政府网站，`, `下载地址: 点击此处下载`, `网站支持IPv6`, `核心提示:…`, `【阅读全文】`
  /^(?:欢迎(?:来到|光临|访问|浏览|登[录陆]|进入).{2,30}[!！，,。]?|下载地址\s*[:：].{0,40}|.{0,8}支持IPv6|核心提示\s*[:：].{0,200}|【阅读全文】)$/i,
  // `政务邮箱 移动门户 无障碍浏览 进入关怀版`, `智能问答 | 无障碍浏览 |`: several links on a line
  /^(?=.*(?:无障碍|关怀版|移动门户|手机版|智能问答|繁体|English|登录|注册|微博|微信))(?:[^\s|｜。；：:]{1,12}[\s|｜]+){1,14}[^\s|｜。；：:]{0,12}$/,
  // `政务公开 > 政府文件 > 县政府办文件`
  /^[\p{Script=Han}A-Za-z]{2,14}(?:\s*[>＞»]\s*[\p{Script=Han}A-Za-z（）()]{2,20}){1,6}$/u,
  // `【字体：大 中 小】`, `字号：[大] [中] [小]`
  /^[【[(（]?\s*(字体|字号)(大小)?\s*[:：].{0,30}$/,
  /^[【[(（]?\s*(返\s?回(?:上一?页|列表|顶部)?|打印(本页|此页|页面)?|关闭(本页|窗口|页面)?|收藏|返回顶部|返回首页|我要纠错|语音播报)([\s|｜]*(打印(本页)?|关闭(本页|窗口)?|收藏|返回顶部))*\s*[】\])）]?$/,
  // `【打印】【关闭】`, `[打印本页] [关闭窗口]`, `【字号 大 中 小】【打印】 阅读次数：18604`
  /^(?:[【[]\s*(?:(?:打印|关闭|收藏|纠错|下载|分享|返回)(?:本页|此页|页面|窗口|顶部|列表)?|字[体号](?:大小)?[\s:：大中小]*)\s*[】\]]\s*){2,6}(?:(?:阅读|浏览|点击)次数\s*[:：]\s*\d*)?$/,
  // `网站纠错 | 法律声明 | 主办单位：…`
  /^(?:[^。]{0,40}[|｜]\s*)?(?:网站纠错|法律声明|网站声明)\s*[|｜][^。]{0,120}$/,
  /^分享(到|至)?\s*[:：]?.{0,30}$/,
  // `浏览量：  时间：2018-11-14 08:56:07`, `浏览:[]次`
  /^(浏览|阅读|访问|点击)(次数|量|数|(?=[:：]))\s*[:：]?\s*\[?\d*\]?\s*次?(\s*(发布)?(时间|日期)\s*[:：].{0,20})?$/,
  /^(上一篇|下一篇|相关(链接|阅读|文档|稿件|解读))\s*[:：]?.{0,80}$/,
  /^扫一扫.{0,24}$/,
  // `归档时间:2018-11-21`: when the page was moved
  /^归档(?:时间|日期)\s*[:：].{0,24}$/,
  // `来源：   作者：   编辑：徐可`
  /^来源\s*[:：].{0,30}(?:作者|编辑|责编|责任编辑)\s*[:：].{0,20}$/,
  // `进入关怀版`, `无障碍`, `长者助手`, `导航`
  /^(进入)?(关怀版|无障碍(浏览|版|阅读)?|长者(助手|模式|专区|版))$/,
  /^(首页|政务公开|信息公开|政府信息公开|网站导航|导航|搜索|站内搜索|高级搜索|登录|注册|我的收藏|基本信息|文章属性|正文|摘要|原文|政策|政策原文|文件原文|全文|朗读|繁体|简体|EN|English|精确检索|开始检索|打开当前页|扫码进入)$/,
  /^(关注|收藏)\s*[·•]\s*.{2,16}网$/,
  /^搜索热词[：:].{0,120}$/,
  // `【音频解读】《…》`, `相关政策解读`
  /^(【(音频|视频|政策|图文|图片)解读】|【一图读懂】|图解[：:]|一图读懂[：:]).{0,120}$/,
  // `|`, `- - - - - -`
  /^[|｜·•\-－—_\s]{1,20}$/,
  /^.{0,20}(ICP备|公网安备|网站标识码|版权所有|网站地图).{0,60}$/,
]

/** Lines that start the footer of a site, if only short lines follow to the end. */
const FOOT_OPENS =
  /^(扫一扫|相关(链接|政策|解读|附件|文件)|友情链接|重点链接|全国各省市政府网站|主办(单位)?\s*[:：]|网站(地图|标识码)|隐私声明|联系我们|关于我们|使用帮助|内容纠错|投诉|分享到|版权所有|【(返回顶部|打印|关闭窗口)】)/

/** `…行动计划（2025—2027年） 政策咨询`: a link after the title. */
const BESIDE_TITLE = /(?<=[）)划案施法知见])[ \t\u3000]+(?:政策咨询|政策解读|图解|一图读懂|下载)$/gmu

/** `2021年重大民生实事项目责任分解表.docx`: the ending of the name of a file, after the title of its document. */
const FILE_ENDING = /(?<=^[^：:。《\n]{4,80}[表单案划知见办法则报录要点])\.(?:docx?|wps|pdf|ofd)[ \t]*$/gmu

/** `发布日期：2026-02-25 浏览次数：41665`: a view count after a field. */
const COUNT_BESIDE = /(?<=\S)[ \t\u3000]+[【[(（]?(?:浏览|阅读|访问|点击)(?:次数|量|数)[ \t]?[:：][ \t]?\d{0,12}[ \t]?次?[】\])）]?$/gmu

/**
 * `上海市碳达峰实施方案 发布时间：2022-10-10 14:04`: the day of publication on the site, after the title.
 * The search starts at 发布 and looks back, instead of starting at each character of a text.
 */
const DAY_BESIDE =
  /(?<=\S)[ \t\u3000]+发布(?<=^[^：:。；\n]{6,60}\S[ \t\u3000]+发布)(?:时间|日期)[ \t]?[:：][ \t]?\d{4}[-年./]\d{1,2}[-月./]\d{1,2}[^\n]{0,12}$/gmu

/**
 * `首页`, ` >`, `政策`, ` >`, `通知`: the path of a page, a step and a sign on each line.
 * The pattern finds a short line first and looks back only from its beginning, because looking ahead from each of a hundred thousand blanks
 * would be slow.
 */
const STEP_ON_LINE =
  /(?<=\s)(?=[\p{Script=Han}A-Za-z]{2,12}[ \t\u3000]*$)(?<=^[ \t\u3000]*[>＞»][ \t\u3000]*\n\s{0,40})[\p{Script=Han}A-Za-z]{2,12}[ \t\u3000]*$/gmu

/** `…的通知_能源`, `…的通知_国家能源局江苏监管办公室`: the part or the owner of the site, after the title of the page. */
const PART_BESIDE = /(?<=[知见案法施则定告函》])_\p{Script=Han}{2,24}[ \t]*$/gmu

/** `…的通知_政策文件_柳州市人民政府门户网站`, `…实施方案 - 某某网`: the name of the site, after the title of the page. */
const SITE_BESIDE =
  /(?<=[知见案法施划定例则点告函复〉》）)])(?:[ \t]*[_＿–—-]{1,2}[ \t]*[\p{Script=Han}A-Za-z0-9]{2,24}){0,4}[ \t]*[_＿–—-]{1,2}[ \t]*\p{Script=Han}{1,24}(?:网|网站|门户)[ \t]*$/gmu

/** Whether the whole line belongs to the page around a document: `分享到： 【打印】 【关闭窗口】`. */
export function isSiteLine(line: string): boolean {
  return SITE_LINES.some((pattern) => pattern.test(line))
}

/** Removes navigation above and links below the document. */
export const siteFurniture: CleaningStep = {
  name: 'site furniture',
  edits: (received) => {
    // 當前位置, 發布時間: pages in traditional script have the same furniture
    const text = folded(received)
    const foot = footOf(text)
    const lines = lineRemovals(text, isSiteLine)
    const edits = [
      ...lines,
      ...[STEP_ON_LINE, FILE_ENDING, BESIDE_TITLE, COUNT_BESIDE, DAY_BESIDE, PART_BESIDE, SITE_BESIDE].flatMap((pattern) =>
        removals(text, pattern),
      ),
    ]
      .sort((a, b) => a.start - b.start)
      .filter(({ start }) => start < foot)
    return foot < text.length ? [...edits, { start: foot, end: text.length } satisfies Edit] : edits
  },
}

/** The page may repeat the title of its document below the links. */
const LONGEST_LINK = 80

const HOST = /^主办/
const TASK = /^[（(]?[\d一二三四五六七八九十]{1,3}[）).．、]/u

/** `3.关于增设斑马线的建议` above `主办单位：县公安局`: the line names who does the task, not who runs the site. */
function isUnderTask(text: string, start: number): boolean {
  const above = text.slice(0, start).trimEnd()
  return TASK.test(above.slice(above.lastIndexOf('\n') + 1).trimStart())
}

/** Start of the site footer: its first line, if only short lines without sentences follow. */
function footOf(text: string): number {
  let foot = text.length
  let end = text.length
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(start, end).trim()
    if (line.length > LONGEST_LINK || /[。；]/.test(line)) return foot
    if (FOOT_OPENS.test(line) && !(HOST.test(line) && isUnderTask(text, start))) foot = start
    end = start - 1
  }
  return foot
}
