import { describe, expect, it } from 'vitest'
import { measuresOf, sourceIn } from './reading.ts'

const TABLE = `<table><tr><th>序号</th><th>重点任务</th><th>牵头单位</th><th>完成时限</th></tr>
<tr><td>1</td><td>推进老旧小区改造，完成改造120个小区、1.5万户。</td><td>市住房城乡建设局</td><td>2024年12月底前</td></tr>
<tr><td>2</td><td>新建普惠托育机构20家，新增托位1200个，健全服务网络。</td><td>市卫生健康委</td><td>2024年11月底前</td></tr>
<tr><td>3</td><td>改造提升农村公路300公里，完成危桥改造15座。</td><td>市交通运输局</td><td>2024年10月底前</td></tr></table>`
const TITLE = '桂林市2024年民生实事任务分解表'

/** A site around the content of a page: menus above it, and a footer below that has no element of its own. */
const site = (content: string) => `<html><head><meta charset="utf-8"><meta name="ArticleTitle" content="${TITLE}"></head><body>
<div><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li></ul></div><div>当前位置：<a href="/">首页</a> &gt; 政府文件</div>
${content}<div>主办单位：桂林市人民政府办公室　网站地图</div></body></html>`

const PAGES: Readonly<Record<string, string>> = {
  'alone in its place': site(`<div class="content">${TABLE}</div>`),
  'alone, in boxes within boxes': site(`<div><div><div>${TABLE}</div></div></div>`),
  'alone on the page': `<html><body>${TABLE}</body></html>`,
  'below its heading': site(`<div class="content"><h1>${TITLE}</h1>${TABLE}</div>`),
  'below a salutation, in a box of its own': site(
    `<div class="content"><p>各县（市、区）人民政府：</p><div class="box"><div>${TABLE}</div></div></div>`,
  ),
  'within a table that lays out the page': site(
    `<table><tr><td><table><tr><td>${TITLE}</td></tr><tr><td>${TABLE}</td></tr></table></td></tr></table>`,
  ),
}

describe('a page that is a table of tasks and little else', () => {
  it.each(Object.entries(PAGES))('%s has its tasks, and none of the site around it', async (_, page) => {
    const source = await sourceIn('a.html', page)
    expect(measuresOf(source)).toEqual([
      '1 |  |  | 推进老旧小区改造，完成改造120个小区、1.5万户。 | lead 市住房城乡建设局 |  | 2024-12-31',
      '2 |  |  | 新建普惠托育机构20家，新增托位1200个，健全服务网络。 | lead 市卫生健康委 |  | 2024-11-30',
      '3 |  |  | 改造提升农村公路300公里，完成危桥改造15座。 | lead 市交通运输局 |  | 2024-10-31',
    ])
    expect(source.text).not.toMatch(/首页|主办单位/)
  })

  it('keeps the opening above the table', async () => {
    const { text } = await sourceIn('a.html', PAGES['below a salutation, in a box of its own'] ?? '')
    expect(text).toContain('各县（市、区）人民政府：')
  })

  it('has the cell that holds the text, where the page is laid out in two cells', async () => {
    const duties = '<p>一、推进改造。完成改造120个小区。责任单位：市住房城乡建设局。</p>'.repeat(6)
    const page = `<html><body><table><tr><td><a href="/">首页</a>栏目导航</td><td><p>桂林市关于推进老旧小区改造的通知</p>${duties}</td></tr></table></body></html>`
    const { text } = await sourceIn('a.html', page)
    expect(text).toMatch(/^桂林市关于推进老旧小区改造的通知\n一、推进改造/)
  })
})
