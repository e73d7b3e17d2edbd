import { useState } from 'react'
import { api, read, type Schemas, ShuyuanError } from '../api.ts'

type Content = Schemas['CatalogueContentInput']

/** Asks for a merge when a save was refused because somebody else saved in between. */
export function useMerge(entry: string | undefined) {
  const [merge, setMerge] = useState<Schemas['CatalogueMerge'] | null>(null)
  return {
    merge,
    close: () => setMerge(null),
    /** runs a save; a stale revision opens the merge and is refused all the same */
    async guard<T>(content: Content, revision: number, save: () => Promise<T>): Promise<T> {
      try {
        return await save()
      } catch (cause) {
        if (entry && cause instanceof ShuyuanError && cause.code === 'CATALOGUE_REVISION_STALE')
          setMerge(
            await read(
              api.POST('/v1/catalogue/entries/{id}/merge', {
                params: { path: { id: entry } },
                body: { content, revision },
              }),
            ),
          )
        throw cause
      }
    },
  }
}
