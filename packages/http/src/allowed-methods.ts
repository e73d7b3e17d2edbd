import type { App } from './app.ts'

/** Which methods the address of a request knows; empty where there is no such address. Looks at every route added after this call. */
export function watchMethods(app: App): (path: string) => string[] {
  const known = new Map<string, { pattern: RegExp; methods: Set<string> }>()
  app.addHook('onRoute', ({ method, url }) => {
    const entry = known.get(url) ?? { pattern: patternOf(url), methods: new Set() }
    for (const each of [method].flat()) entry.methods.add(each)
    known.set(url, entry)
  })
  return (path) => [
    ...new Set([...known.values()].flatMap(({ pattern, methods }) => (pattern.test(path) ? [...methods] : []))),
  ]
}

/** An address as it is registered (`/a/:b/*`) as a pattern of the addresses it answers. */
function patternOf(url: string): RegExp {
  const escaped = url.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/:\w+/g, '[^/]+').replace('*', '.*')}/?$`)
}
