import { expect, test } from 'vitest'
import { atomFeed } from './feeds.ts'
import type { DatasetPage, Read } from './read.ts'

test('atomFeed writes titles and summaries so that no reader takes them for markup', async () => {
  const item = { id: 'pub_1', title: '<img src=x onerror=alert(1)>', summary: ']]><script>', providerName: '<b>局</b>' }
  const page = { items: [{ ...item, updatedAt: '2026-03-02T09:00:00+08:00' }], next: null } as unknown as DatasetPage
  const read = (async () => page) as unknown as Read
  const feed = await atomFeed(read, { name: '<i>', origin: 'https://portal.invalid' })
  expect(feed).toContain('&lt;img src=x onerror=alert(1)&gt;')
  for (const markup of ['<img', '<script', '<b>', '<i>']) expect(feed).not.toContain(markup)
})
