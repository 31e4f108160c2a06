import type { IndustryClass, IndustryWord } from './industries.ts'

/** 农药|制造, 饲料|加工, 牲畜|屠宰, 稻谷|种植: the work that a class of agriculture, mining or manufacturing does on its goods. */
const WORK =
  /(?:冶炼|压延加工|鞣制加工|制造|加工|生产|制作|种植|饲养|养殖|捕捞|采运|采选|开采|开采洗选|开采和洗选|培育活动)(?:业|专业及辅助性活动)?$/u
/** Agriculture, mining and manufacturing, whose classes are named after goods. */
const DIVISIONS_OF_GOODS = /^(?:0[1-9]|[123]\d|4[0-3])/u
/** 其他谷物磨制, 生产专用车辆, 锅炉及辅助设备, 竹、藤家具: names that only sort. */
const SORTING = /其他|未列明|专用|专项|辅助|有关|相关|类似|的|用|[（）]/u

/**
 * Words for the goods that classes of GB/T 4754 are named after, by which policy texts call them: 农药 for 农药制造, 香料 and 香精 for
 * 香料、香精制造. Without the words of `known`. They are weak: alone they name goods, and an industry only beside words for one.
 */
export function shortNamesOf(classes: Iterable<IndustryClass>, known: ReadonlySet<string>): readonly IndustryWord[] {
  const codes = new Map<string, readonly string[]>()
  for (const { code, name, parent } of classes)
    for (const word of goodsOf(code, name)) {
      const before = codes.get(word) ?? []
      // 2630 repeats the name of its group 263
      if (!known.has(word) && !before.includes(parent ?? '')) codes.set(word, [...before, code])
    }
  return [...codes].map(([word, gb]) => ({
    word,
    also: [],
    gb,
    strategic: [],
    sure: gb.length === 1,
    weak: true,
  }))
}

function goodsOf(code: string, name: string): readonly string[] {
  const goods = name.replace(WORK, '')
  if (goods === name || SORTING.test(name) || !DIVISIONS_OF_GOODS.test(code)) return []
  const items = goods.split(/[、和及]/u)
  const most = items.length > 1 ? 3 : 7
  return items.every((item) => item.length >= 2 && item.length <= most)
    ? items.map((item) => (item.length > 2 ? item.replace(/类$/u, '') : item))
    : []
}
