import type { Schemas } from '../api.ts'

type Content = Schemas['CatalogueContent']
type Merged = Schemas['CatalogueMergedField']

/** The merged content with my side taken for a field on which both differ. */
export function applyChoice(content: Content, { path, mine }: Pick<Merged, 'path' | 'mine'>): Content {
  const item = /^items\[(.*)\](?:\.(\w+))?$/.exec(path)
  if (!item) {
    const [first = path, key] = path.split('.')
    return (
      key === undefined
        ? { ...content, [first]: mine }
        : { ...content, extra: { ...content.extra, [key]: mine as never } }
    ) as Content
  }
  const [, title, field] = item
  if (field) {
    const items = content.items.map((one) => (one.title === title ? { ...one, [field]: mine } : one))
    return { ...content, items } as Content
  }
  const others = content.items.filter((one) => one.title !== title)
  return { ...content, items: mine === null ? others : [...others, mine as Content['items'][number]] }
}
