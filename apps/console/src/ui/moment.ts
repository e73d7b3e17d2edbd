/** `2026-03-01T09:30:00+08:00` as people read it; the platform speaks Beijing time. */
export function moment(iso: string | null): string {
  return iso ? iso.slice(0, 16).replace('T', ' ') : '—'
}
