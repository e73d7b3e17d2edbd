import { html } from '@shuyuan/html'
import { Feed } from 'feed'
import { SitemapStream, streamToPromise } from 'sitemap'
import type { DatasetPage, Read } from './read.ts'
import { query } from './read.ts'

/** Atom feed of the newest data sets. */
export async function atomFeed(read: Read, site: { name: string; origin: string }): Promise<string> {
  const items = (await read<DatasetPage>('/v1/opendata/datasets?limit=50'))?.items ?? []
  const feed = new Feed({
    id: `${site.origin}/`,
    title: site.name,
    link: `${site.origin}/`,
    copyright: '',
    language: 'zh-CN',
  })
  for (const item of items)
    feed.addItem({
      id: `${site.origin}/datasets/${item.id}`,
      title: plain(item.title),
      link: `${site.origin}/datasets/${item.id}`,
      description: plain(item.summary),
      date: new Date(item.updatedAt ?? item.publishedAt ?? 0),
      author: [{ name: item.providerName }],
    })
  return feed.atom1()
}

/** Every online data set, walked page by page. */
export async function sitemap(read: Read, site: { origin: string }): Promise<string> {
  const stream = new SitemapStream({ hostname: site.origin })
  for (const url of ['/', '/datasets', '/about']) stream.write({ url })
  let after: string | null | undefined
  do {
    const page: DatasetPage | null = await read<DatasetPage>(
      `/v1/opendata/datasets${query({ limit: 500, after: after ?? undefined })}`,
    )
    for (const item of page?.items ?? [])
      stream.write({ url: `/datasets/${item.id}`, ...(item.updatedAt ? { lastmod: item.updatedAt } : {}) })
    after = page?.next
  } while (after)
  stream.end()
  return (await streamToPromise(stream)).toString()
}

/** Readers take titles and summaries of a feed for HTML, so that plain text has to be written as HTML. */
function plain(text: string): string {
  return html`${text}`.text
}
