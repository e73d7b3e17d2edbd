import { enumerations, findEntry } from '@shuyuan/catalogue'
import type { OpendataDeps } from '../deps.ts'
import type { Publication } from '../publication/publication.ts'
import { listPublications } from '../publication/publication.store.ts'

/** A data set that is online, with what its entry adds for the outside. */
export interface OpenData extends Publication {
  /** division code of the entry, '' = none */
  region: string
  /** codes of 1272号 behind the labels; '' = none */
  themeCode: string
  cycleCode: string
}

const codeOf = (list: string, label: string | null): string =>
  Object.entries(enumerations[list] ?? {}).find(([, text]) => text === label)?.[0] ?? ''

/** Adds what the entry says. */
export async function toOpenData(deps: Pick<OpendataDeps, 'db'>, publication: Publication): Promise<OpenData> {
  const entry = await findEntry(deps.db, publication.entry, 'live')
  const { theme, updateCycle } = publication
  return {
    ...publication,
    region: entry?.region ?? '',
    themeCode: codeOf('theme', theme),
    cycleCode: codeOf('updateCycle', updateCycle),
  }
}

/** One page of what is online, newest first. */
export async function openDataPage(
  deps: Pick<OpendataDeps, 'db'>,
  { limit, after }: { limit: number; after: string | undefined },
): Promise<{ items: OpenData[]; next: string | null }> {
  const page = await listPublications(deps.db, { state: 'online', limit, after })
  const items: OpenData[] = []
  for (const publication of page.items) items.push(await toOpenData(deps, publication))
  return { items, next: page.next }
}
