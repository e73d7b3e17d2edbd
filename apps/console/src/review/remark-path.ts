/** Where a remark on a difference stands in the entry's form: `items[姓名].length` → `items.2.length`; what is gone → `items`. */
export function remarkPath(path: string, items: { title: string }[]): string {
  const named = /^items\[(.*?)\](?:\.(\w+))?$/.exec(path)
  if (!named) return path
  const at = items.findIndex((item) => item.title === named[1])
  return at < 0 ? 'items' : `items.${at}.${named[2] ?? 'title'}`
}
