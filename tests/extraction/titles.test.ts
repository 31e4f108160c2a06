import { describe, expect, it } from 'vitest'
import { factsOf } from './harness.ts'

const BODY = '\n各区财政局：\n现将有关事项通知如下。\n一、建设水库。（市水利局负责）\n'

describe('the title of a document', () => {
  it.each([
    '柳州市财政局、柳州市水利局转发财政部、水利部《关于颁发〈防汛补助费管理办法〉的通知》',
    '柳州市教育局转发教育部《关于做好招生工作的意见》',
    '柳州市人民政府办公室批转市水利局《关于节约用水的报告》',
  ])('may close with that of what it forwards: %s', (title) => {
    expect(factsOf(`${title}${BODY}`).title).toBe(title)
  })

  it('begins below a month on a line of its own', () => {
    const title = '柳州市人民代表大会常务委员会关于修改《柳州市节水条例》的决定'
    expect(factsOf(`2023年5月\n${title.slice(0, 18)}\n${title.slice(18)}${BODY}`).title).toBe(title)
    expect(factsOf(`2023年度\n柳州市民生实事实施方案${BODY}`).title).toBe('2023年度柳州市民生实事实施方案')
  })

  it.each([
    ['柳州市人民政府办公室\n市政府专题会议纪要', '市政府专题会议纪要'],
    ['鹿寨县人民政府办公室\n县政府常务会议纪要', '县政府常务会议纪要'],
    ['柳州市人民政府\n常务会议纪要', '柳州市人民政府常务会议纪要'],
  ])('of minutes is below who writes them, if it says whose meeting it was: %s', (head, title) => {
    expect(
      factsOf(`${head}\n〔2020〕第43期\n2020年9月15日，副市长主持召开会议，议定事项如下：\n一、建设水库。（市水利局负责）\n`).title,
    ).toBe(title)
  })

  it.each([
    ['中共滦县县委滦县人民政府关于推进乡村振兴的实施意见', '滦县'],
    ['中共柳城县县委办公室关于加强管理的通知', '柳城县'],
  ])('has the level of a place once: %s', (title, place) => {
    expect(factsOf(`${title}${BODY}`).jurisdiction).toContain(place)
    expect(factsOf(`${title}${BODY}`).jurisdiction).not.toContain('县县')
  })
})
