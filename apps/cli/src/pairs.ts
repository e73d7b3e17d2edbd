import { UsageError } from './usage-error.ts'

/** `数据项=值[,…]` as given to an option. */
export function pairs(text: string | undefined, option: string): Record<string, string> {
  const list = (text ?? '').split(',').filter(Boolean)
  if (list.length === 0) throw new UsageError(`缺少 ${option} 数据项=值`)
  return Object.fromEntries(
    list.map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1) throw new UsageError(`${option} 应写作 数据项=值`)
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}
