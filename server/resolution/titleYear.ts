/** 2021-2035年, 2023年—2027年, 2021至2025年, 2022—24年: the years that a plan covers. */
const PERIOD = /\d{4}年?\s*[-—–－~～至到]{1,2}\s*\d{2,4}年?/gu
/** 到2035年, 2030年前碳达峰行动方案, 2035年远景目标纲要, but not 2023年前三季度: the year that a plan aims at. */
const AIM = /(?:到|至|面向)\d{4}年|\d{4}年(?:底|末)?(?:以?前(?![一二三四半两\d])|远景)/gu

/** The year of a document by its title (2021年工作要点): never a year that its plan covers or aims at, because it is issued earlier. */
export function titleYear(title: string): number | null {
  const year = /(?<!\d)(?<year>(?:19|20)\d{2})年/u.exec(title.normalize('NFKC').replaceAll(PERIOD, '').replaceAll(AIM, ''))?.groups?.year
  return year === undefined ? null : Number(year)
}
