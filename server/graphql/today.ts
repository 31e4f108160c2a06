/** Today in China, whatever the server's time zone: the deadlines of these documents end there. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
