import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { DocumentError } from '../../server/errors.ts'
import { plainDocument } from '../../server/formats/txt.ts'

const WORDS =
  '关于振作天津市工业经济运行推动工业高质量发展的若干举措\n为深入贯彻中央经济工作会议精神，制定如下工作措施。\n一、打通堵点卡点\n1.到2025年，建成5G基站7万个。\n'
const TRADITIONAL = '關於推動產業發展的實施方案\n為貫徹落實國務院決定，現將有關事項通知如下。\n一、總體要求，堅持市場導向，優化營商環境。\n'

describe('decoding', () => {
  it.each([
    ['UTF-8', Buffer.from(WORDS), WORDS],
    ['UTF-8 with a byte order mark, which stays for the offsets', Buffer.from(`\ufeff${WORDS}`), `\ufeff${WORDS}`],
    ['UTF-16 little-endian', iconv.encode(WORDS, 'utf16le', { addBOM: true }), `\ufeff${WORDS}`],
    ['UTF-16 big-endian', iconv.encode(WORDS, 'utf16be', { addBOM: true }), `\ufeff${WORDS}`],
    ['UTF-16 without a mark', iconv.encode(WORDS, 'utf16le', { addBOM: false }), WORDS],
    ['GB18030', iconv.encode(WORDS, 'gb18030'), WORDS],
    ['GBK', iconv.encode(WORDS, 'gbk'), WORDS],
    ['Big5', iconv.encode(TRADITIONAL.repeat(8), 'big5'), TRADITIONAL.repeat(8)],
    ['a few words in Big5', iconv.encode('財政局負責', 'big5'), '財政局負責'],
    ['one line in Big5', iconv.encode('關於印發方案的通知', 'big5'), '關於印發方案的通知'],
    ['a few words in GB18030', iconv.encode('财政局负责', 'gb18030'), '财政局负责'],
    ['traditional words in GBK', iconv.encode('關於印發方案的通知，財政局負責', 'gbk'), '關於印發方案的通知，財政局負責'],
    ['UTF-8 with zeros in it', Buffer.from('关于印发\0\0\0《方案》'), '关于印发   《方案》'],
    ['UTF-8 cut in the middle of a character', Buffer.from(WORDS.repeat(3)).subarray(0, -3), `${WORDS.repeat(3).slice(0, -2)}\ufffd`],
  ])('reads %s', (_, bytes, expected) => {
    expect(plainDocument('a.txt', bytes).text).toBe(expected)
  })

  it.each([
    ['an empty file', Buffer.alloc(0), /contains no text/],
    ['blanks alone', Buffer.from(' \n\n\t'), /contains no text/],
    ['bytes that are no text', Buffer.from(Array.from({ length: 400 }, (_, index) => ((index * 37) % 31) + 1)), /not a text file/],
  ])('refuses %s and names the file', (_, bytes, message) => {
    expect(() => plainDocument('通知.txt', bytes)).toThrow(DocumentError)
    expect(() => plainDocument('通知.txt', bytes)).toThrow(message)
    expect(() => plainDocument('通知.txt', bytes)).toThrow(/通知\.txt/)
  })

  it.each([
    ['a vertical tab of Word', '一、建设水库\v，到2024年底前完成。', '一、建设水库 ，到2024年底前完成。', 1],
    ['a NUL and an escape', '一、建\u0000设\u001b水库。', '一、建 设 水库。', 2],
    ['no tab, line feed, form feed or carriage return', '一、建设\t水库。\r\n\f二、', '一、建设\t水库。\r\n\f二、', 0],
  ])('makes one blank of each control character and counts them: %s', (_, words, text, controlCharacters) => {
    expect(plainDocument('a.txt', Buffer.from(words))).toMatchObject({ text, controlCharacters })
    expect(text).toHaveLength(words.length)
  })

  it('gives the same digest for the same bytes', () => {
    expect(plainDocument('a.txt', Buffer.from(WORDS)).sha256).toBe(plainDocument('b.txt', Buffer.from(WORDS)).sha256)
  })
})
