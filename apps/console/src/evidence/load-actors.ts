import { api, read } from '../api.ts'

/** Names of who acted, by id; whoever has none (the platform itself, an account that is gone) is left out. */
export async function loadActors(ids: readonly string[]): Promise<Record<string, string>> {
  const asked = [...new Set(ids)].filter((id) => /^(usr|cli)_/.test(id))
  if (asked.length === 0) return {}
  const { items } = await read(api.GET('/v1/identity/actors', { params: { query: { ids: asked.join(',') } } }))
  return Object.fromEntries(items.map(({ id, name }) => [id, name]))
}
