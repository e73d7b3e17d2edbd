/** The one whose name shares most pairs of characters with `name`; when none does, always the same one. Pure. */
export function closest<T extends { name: string }>(all: T[], name: string): T | undefined {
  const pairs = new Set(Array.from(name, (_, i) => name.slice(i, i + 2)).filter((pair) => pair.length === 2))
  const shared = (text: string) => [...pairs].filter((pair) => text.includes(pair)).length
  const [best] = all.toSorted((a, b) => shared(b.name) - shared(a.name))
  return best && shared(best.name) > 0 ? best : all[name.length % Math.max(all.length, 1)]
}
