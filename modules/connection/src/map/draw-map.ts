import { listFreshness, listSystems } from '@shuyuan/catalogue'
import { findOrg } from '@shuyuan/identity'
import { findDataset } from '@shuyuan/intake'
import type { ConnectionDeps } from '../deps.ts'
import type { Source } from '../source/source.ts'
import { listSources } from '../source/source.store.ts'
import { linksOfSources, type MapLink } from './map.store.ts'

/** More than any city has; beyond it the map is narrowed by department. */
const MOST = 2000

export interface MapSource extends Pick<Source, 'id' | 'name' | 'kind' | 'state' | 'system' | 'writableSince'> {
  /** whether the last trial went well; null = never tried */
  reachable: boolean | null
  links: (MapLink & { title: string; stale: boolean | null; due: Date | null })[]
}

export interface SourceMap {
  departments: { org: string; name: string; systems: { system: string | null; name: string; sources: MapSource[] }[] }[]
  counts: { sources: number; links: number; failed: number; stale: number; writable: number }
  /** more sources than are drawn at once */
  more: boolean
}

/**
 * 源系统地图: department → system → source → table → dataset, with state and freshness. `q` looks in all these names; a department or system
 * that it names comes whole.
 */
export async function drawMap(
  deps: ConnectionDeps,
  filter: { provider?: string | undefined; q?: string | undefined },
): Promise<SourceMap> {
  const { items: sources, next } = await listSources(deps.db, { provider: filter.provider, limit: MOST })
  const links = await linksOfSources(
    deps.db,
    sources.map(({ id }) => id),
  )
  const titles = await namesOf(deps, [...new Set(links.map(({ dataset }) => dataset))])
  const fresh = await freshnessOf(deps, filter.provider)
  const systems = await systemNames(deps, [...new Set(sources.map(({ provider }) => provider))])
  const orgs = await orgNames(deps, [...new Set(sources.map(({ provider }) => provider))])
  const bySource = Map.groupBy(links, ({ source }) => source)
  const named = sources.map((source) => ({
    provider: source.provider,
    source: {
      id: source.id,
      name: source.name,
      kind: source.kind,
      state: source.state,
      system: source.system,
      writableSince: source.writableSince,
      reachable: source.trial?.ok ?? null,
      links: (bySource.get(source.id) ?? []).map((link) => ({
        ...link,
        title: titles.get(link.dataset) ?? link.dataset,
        ...(fresh.get(link.dataset) ?? { stale: null, due: null }),
      })),
    },
  }))
  const q = filter.q?.toLowerCase() ?? ''
  const drawn = named.filter(({ provider, source }) =>
    [
      orgs.get(provider),
      systems.get(source.system ?? ''),
      source.name,
      ...source.links.flatMap((l) => [l.table, l.title]),
    ].some((name) => name?.toLowerCase().includes(q) || q === ''),
  )
  const departments = [...Map.groupBy(drawn, ({ provider }) => provider)].map(([org, own]) => ({
    org,
    name: orgs.get(org) ?? org,
    systems: [...Map.groupBy(own, ({ source }) => source.system)].map(([system, parts]) => ({
      system,
      name: system ? (systems.get(system) ?? system) : '',
      sources: parts.map(({ source }) => source),
    })),
  }))
  const all = drawn.flatMap(({ source }) => source.links)
  return {
    departments: departments.sort((a, b) => a.name.localeCompare(b.name, 'zh')),
    counts: {
      sources: drawn.length,
      links: all.length,
      failed:
        all.filter(({ failed }) => failed).length + drawn.filter(({ source }) => source.reachable === false).length,
      stale: all.filter(({ stale }) => stale).length,
      writable: drawn.filter(({ source }) => source.writableSince).length,
    },
    more: next !== null,
  }
}

async function namesOf(deps: ConnectionDeps, ids: string[]): Promise<Map<string, string>> {
  const found = await Promise.all(ids.map((id) => findDataset(deps.db, id)))
  return new Map(found.flatMap((dataset) => (dataset ? [[dataset.id, dataset.name] as const] : [])))
}

async function freshnessOf(deps: ConnectionDeps, provider: string | undefined) {
  const found = new Map<string, { stale: boolean; due: Date | null }>()
  for (let after: string | undefined; ; ) {
    const page = await listFreshness(deps.db, { now: deps.clock.now(), provider, limit: 500, after })
    for (const { ref, stale, due } of page.items) found.set(ref, { stale, due })
    if (page.next === null) return found
    after = page.next
  }
}

async function systemNames(deps: ConnectionDeps, orgs: string[]): Promise<Map<string, string>> {
  const lists = await Promise.all(
    orgs.map((org) => listSystems(deps.db, { org, retired: true, limit: 500, after: null })),
  )
  return new Map(lists.flat().map(({ id, name }) => [id, name]))
}

async function orgNames(deps: ConnectionDeps, ids: string[]): Promise<Map<string, string>> {
  const found = await Promise.all(ids.map((id) => findOrg(deps.db, id)))
  return new Map(found.flatMap((org) => (org ? [[org.id, org.name] as const] : [])))
}
