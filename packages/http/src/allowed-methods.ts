import type { FastifyRequest } from 'fastify'
import type { App } from './app.ts'

interface Address {
  /** as it is registered: `/a/:b/*` */
  url: string
  pattern: RegExp
  methods: Set<string>
}

export interface AllowedMethods {
  /** Which methods an address knows; empty where there is no such address. */
  of: (path: string) => string[]
  /** Whether the request reached a route only because its own address, a fixed word where that route has an id, does not know the method. */
  missedBy: (request: FastifyRequest) => boolean
}

/** Looks at every route added after this call. */
export function watchMethods(app: App): AllowedMethods {
  const known = new Map<string, Address>()
  const within = new Map<string, Address[]>()
  app.addHook('onRoute', ({ method, url }) => {
    const entry = known.get(url) ?? { url, pattern: patternOf(url), methods: new Set() }
    for (const each of [method].flat()) entry.methods.add(each)
    known.set(url, entry)
    within.clear()
  })
  /** The addresses that another covers, and which the router takes before it: `/a/import` within `/a/:id`. */
  const addressesWithin = (url: string): Address[] => {
    const listed = within.get(url)
    if (listed) return listed
    const pattern = patternOf(url)
    const found = [...known.values()].filter((each) => pattern.test(each.url) && !each.pattern.test(url))
    within.set(url, found)
    return found
  }
  return {
    of: (path) => {
      const answering = [...known.values()].filter(({ pattern }) => pattern.test(path))
      const exact = answering.filter(({ url }) => !addressesWithin(url).some((each) => answering.includes(each)))
      return [...new Set(exact.flatMap(({ methods }) => [...methods]))]
    },
    missedBy: ({ method, url, routeOptions }) => {
      const inside = addressesWithin(routeOptions.url ?? '')
      if (inside.length === 0) return false
      const path = url.split('?')[0] ?? ''
      return inside.some(({ pattern, methods }) => pattern.test(path) && !methods.has(method))
    },
  }
}

/** An address as it is registered (`/a/:b/*`) as a pattern of the addresses it answers. */
function patternOf(url: string): RegExp {
  const escaped = url.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/:\w+/g, '[^/]+').replace('*', '.*')}/?$`)
}
