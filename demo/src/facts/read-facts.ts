import { readFileSync } from 'node:fs'

const folder = new URL('../../data/', import.meta.url)

/** Rows of `demo/data/<name>.csv` (fields split by `|`, first line is the header). */
export function readRows<K extends string>(name: string): Record<K, string>[] {
  const [header = '', ...lines] = readFileSync(new URL(`${name}.csv`, folder), 'utf8')
    .trimEnd()
    .split('\n')
  const keys = header.split('|')
  return lines.map((line) => {
    const fields = line.split('|')
    return Object.fromEntries(keys.map((key, i) => [key, fields[i] ?? ''])) as Record<K, string>
  })
}

/** `demo/data/<name>.json`. */
export function readDocument<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as T
}
