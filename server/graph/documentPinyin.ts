import { pinyinOf } from './pinyin.ts'

/** What the pinyin of a document is made of: its title as printed and normalised, and the full name of its place, if known. */
interface Titled {
  readonly title: string | null
  readonly titleKey: string
  readonly place: string | null
}

/** Pinyin of a title, of the title inside 印发…的通知, and of both without their place: 天津市优化营商环境条例 is found by tjs… and by yhyshj. */
export function documentPinyin({ title, titleKey, place }: Titled): readonly string[] {
  const names = [title ?? '', titleKey]
  return pinyinOf([...names, ...names.map((name) => withoutPlace(name, place))])
}

/** Titles print a place in full (新乡市红旗区) or by its end (红旗区). */
function withoutPlace(name: string, place: string | null): string {
  if (place === null) return name
  const printed = Array.from(place, (_, at) => place.slice(at)).find((end) => end.length > 1 && name.startsWith(end))
  return printed === undefined ? name : name.slice(printed.length)
}
