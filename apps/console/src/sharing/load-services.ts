import { api, read, type Schemas } from '../api.ts'

type Service = Schemas['SharingService']
const MOST = 100

let waiting: { id: string; answer(service: Service | undefined): void; fail(cause: unknown): void }[] = []

/** A service by its id; those asked for at once, as by the rows of a list, are fetched by one call. */
export function loadService(id: string): Promise<Service | undefined> {
  return new Promise((answer, fail) => {
    if (waiting.length === 0) queueMicrotask(() => void fetchWaiting())
    waiting.push({ id, answer, fail })
  })
}

async function fetchWaiting(): Promise<void> {
  const asked = waiting
  waiting = []
  const ids = [...new Set(asked.map(({ id }) => id))]
  try {
    const found = new Map<string, Service>()
    for (let at = 0; at < ids.length; at += MOST) {
      const query = { ids: ids.slice(at, at + MOST).join(','), limit: MOST }
      const { items } = await read(api.GET('/v1/sharing/services', { params: { query } }))
      for (const service of items) found.set(service.id, service)
    }
    for (const { id, answer } of asked) answer(found.get(id))
  } catch (cause) {
    for (const { fail } of asked) fail(cause)
  }
}
