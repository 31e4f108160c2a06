/** Today where these documents hold: their deadlines end with the day in China, wherever the server stands. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
