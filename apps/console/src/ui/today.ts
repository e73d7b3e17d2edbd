/** Today's date in Beijing, `YYYY-MM-DD`. */
export function today(): string {
  return new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' })
}
