/** True for a civil date `YYYY-MM-DD` that exists. */
export function isRealDate(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date)
}
