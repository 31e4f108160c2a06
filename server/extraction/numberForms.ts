import { orderIssuer } from '../reference/documentNumbers.ts'

/** Normalises a number with characters and a year: 国办发〔2022〕30号. */
export function yearNumber(letters: string, year: string, serial: string): string {
  return `${letters}〔${year}〕${Number(serial)}号`
}

/** Normalises the number of a standard: GB 50268-2008, GB/T 33250-2016, DB34/T 679-2019. */
export function standardNumber(printed: string): string {
  const plain = printed.replace(/\s+/gu, '').replace(/[—–]/gu, '-')
  return plain.replace(/^(?<body>DB\d{2}|[A-Z]+)(?<kind>\/?T)?(?=\d)/u, '$<body>$<kind> ')
}

/** The parts of the number of an order or announcement. */
export interface OrderParts {
  /** The issuer as printed, several joined by 、; empty if it is not printed: 第722号令. */
  readonly issuer: string
  readonly kind: '令' | '公告'
  /** A year or session between kind and serial number, as printed: 2021年, 〔十三届〕. */
  readonly between: string
  readonly serial: string
}

/** Normalises the number of an order: 国务院令第722号, 国家发展和改革委员会令2021年第45号, 云南省人大常委会公告〔十三届〕第75号. */
export function orderNumber({ issuer, kind, between, serial }: OrderParts): string {
  return `${issuer.split('、').map(orderIssuer).join('、')}${kind}${betweenForm(between)}第${Number(serial)}号`
}

function betweenForm(printed: string): string {
  const words = printed.replace(/\s+/gu, '')
  const year = /^[^\d]?(?<year>(?:19|20)\d{2})[^\d]{0,2}$/u.exec(words)?.groups?.year
  if (year !== undefined) return `${year}年`
  return words === '' ? '' : `〔${words.replace(/^[〔（([［]|[〕）)\]］]$/gu, '')}〕`
}

/** Whether the number of an order lacks its issuer: 令第722号. */
export const lacksIssuer = (number: string): boolean => number.startsWith('令')
