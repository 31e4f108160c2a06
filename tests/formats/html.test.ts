import { describe, expect, it } from 'vitest'
import { filePrediction } from '../../server/evaluation/filePrediction.ts'
import { sourceIn, wronglyCut } from './reading.ts'

const TEXT = Array.from(
  { length: 12 },
  (_, index) => `<p>　　（${'一二三四五六七八九十'.charAt(index)}）推进第${index + 1}项工作，健全工作机制。</p>`,
).join('')

/** The frame of a municipal site: menus of links, the record, the text, links to explanations, a footer. */
const PAGE = `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="ArticleTitle" content="（转载）柳州市人民政府关于加强水利工作的通知">
<meta name="PubDate" content="2024-08-22 09:00"><meta name="Url" content="https://www.example.gov.cn/a.html"><script>var a = '正文';</script></head><body>
<ul class="menu"><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li></ul>
<table><tr><td><b>索 引 号：</b></td><td>000014349/2024-00007</td><td>发文字号：</td><td>柳政发〔2024〕5号</td></tr></table>
<div class="article"><div id="zoom"><p style="text-align:center">柳州市人民政府<br>关于加强水利工作的通知</p><p>各区人民政府：</p><p>一、工作任务</p>${TEXT}
<p>柳州市人民政府</p><p>2024年8月20日</p></div></div>
<div><a href="/x">文字解读</a><a href="/y">相关链接：一图读懂</a></div>
<footer>主办单位：柳州市财政局</footer></body></html>`

describe('a page of the web', () => {
  it('has the title that its name repeats, wherever it stands around the text', async () => {
    const title = '柳州市人民政府办公室关于印发柳州市节水方案的通知'
    const page = `<html><head><title>柳州市人民政府 政策文件 ${title}</title></head><body><h1 class="logo">柳州市政府</h1><div class="title">${title}</div>
<div class="tabs"><a>文件正文</a></div><div class="text"><p>各区人民政府：</p><p>一、工作任务</p>${TEXT}</div></body></html>`
    expect(filePrediction(await sourceIn('a.html', page)).policy.title).toBe(title)
  })

  it('has the only full title above its text, unless the text starts with its own', async () => {
    const title = '柳州市人民政府办公室关于加强城市供水工作的通知'
    const other = '柳州市人民政府办公室关于做好防汛工作的通知'
    const titleOf = async (above: readonly string[], text: string) => {
      const rows = above.map((words) => `<tr><td>${words}</td></tr>`).join('')
      const page = `<html><head><title>政策文件</title></head><body><table>${rows}<tr><td>${text}</td></tr></table></body></html>`
      return filePrediction(await sourceIn('a.html', page)).policy.title
    }
    const text = `<p>各区人民政府：</p><p>一、工作任务</p>${TEXT}`
    expect(await titleOf([title, '发布日期：2024-03-12'], text)).toBe(title)
    expect(await titleOf([title, other], text)).toBeNull()
    expect(await titleOf([other], `<p>${title}</p>${text}`)).toBe(title)
  })

  it('saved by Excel has its title in the first row of its table', async () => {
    const cells = (tag: string, ...words: readonly string[]) => `<tr>${words.map((one) => `<${tag}>${one}</${tag}>`).join('')}</tr>`
    const rows = [
      cells('td', '序号', '工作任务', '责任单位'),
      cells('td', '1', '新增学位5000个。', '市教育局'),
      cells('td', '2', '建成水库。', '市水利局'),
    ]
    const page = `<html><body><table><tr><td colspan=3>柳州市2024年重点工作任务清单</td></tr>${rows.join('')}</table></body></html>`
    const { policy, measures } = filePrediction(await sourceIn('a.html', page))
    expect([policy.title, measures.length]).toEqual(['柳州市2024年重点工作任务清单', 2])
    const grouped = `<html><body><table><tr><td colspan=3>一、保障民生</td></tr>${rows.join('')}</table></body></html>`
    expect((await sourceIn('a.html', grouped)).layout?.tables[0]?.cells[0]?.columnSpan).toBe(3)
  })

  it('gives its main text below the record of the site, without menus, links and footers', async () => {
    const { text, layout } = await sourceIn('a.html', PAGE)
    const lines = text.split('\n')
    expect(lines.slice(0, 8)).toEqual([
      '索引号：000014349/2024-00007',
      '发文字号：柳政发〔2024〕5号',
      '标题：柳州市人民政府关于加强水利工作的通知',
      '发布日期：2024-08-22 09:00',
      '柳州市人民政府',
      '关于加强水利工作的通知',
      '各区人民政府：',
      '一、工作任务',
    ])
    expect(lines.at(-1)).toBe('2024年8月20日')
    expect(layout?.sourceUrl).toBe('https://www.example.gov.cn/a.html')
  })

  it('has the facts of the record before those that are guessed', async () => {
    const source = await sourceIn('a.html', PAGE)
    expect(filePrediction(source).policy).toMatchObject({
      title: '柳州市人民政府关于加强水利工作的通知',
      documentNumber: '柳政发〔2024〕5号',
      issuer: '柳州市人民政府',
      date: '2024-08-20',
    })
    expect(wronglyCut(source)).toEqual([])
  })

  it('has four issuers that sign side by side', async () => {
    const page =
      '<html><body><p>广州市卫生健康委员会等关于印发推进家庭医生签约服务方案的通知</p><p>穗卫函〔2023〕1930号</p><p>各区卫生健康局：</p><p>现印发给你们。</p><p>　　广州市卫生健康委员会            广州市财政局</p><p>　　广州市人力资源和社会保障局      广州市医疗保障局</p><p>　　2023年10月19日</p></body></html>'
    expect(filePrediction(await sourceIn('a.html', page)).policy.issuer).toBe(
      '广州市卫生健康委员会、广州市财政局、广州市人力资源和社会保障局、广州市医疗保障局',
    )
  })

  it('is told by its bytes and not by its name; text with tags in it stays text', async () => {
    expect((await sourceIn('通知.txt', PAGE)).layout?.format).toBe('html')
    expect((await sourceIn('a.html', '关于<促进个体工商户发展条例>的通知')).layout?.format).toBe('txt')
  })

  it('of a saved archive is its first page', async () => {
    const page = Buffer.from(PAGE).toString('base64')
    const message = `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${page}\r\n--x--`
    expect((await sourceIn('a.mht', message)).text).toBe((await sourceIn('a.html', PAGE)).text)
  })
})
