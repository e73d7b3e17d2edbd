/** The only way to ask for the time, so that a test can set it. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** Civil date `YYYY-MM-DD` in Asia/Shanghai (no DST since 1991, so a fixed +08:00 is exact for administrative time). */
export function civilDate(at: Date): string {
  return new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
}

/** ISO 8601 with +08:00, the wire form of every instant. */
export function isoTime(at: Date): string {
  return new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, -1) + '+08:00'
}
