/** Whether a line names a group of rows: `一、稳增长`, `（二）扩大内需`, `第三部分 惠民生`. Not a sentence, and not long. */
export function groupRowOf(words: string): boolean {
  return (
    /^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}(?:部分|类|方面)|[IVX]{1,4}[.、])/.test(
      words,
    ) &&
    words.length <= 40 &&
    !/[。；]/.test(words)
  )
}
