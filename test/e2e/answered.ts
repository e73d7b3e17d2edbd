import { setTimeout } from 'node:timers/promises'
import type { Page, Request } from 'playwright-core'

const PATIENCE_MS = 30_000
const waiting = new WeakMap<Page, Set<Request>>()

/** Keeps account of what a page has asked for and not been answered yet. */
export function countRequests(page: Page): Page {
  const open = new Set<Request>()
  waiting.set(page, open)
  page.on('request', (request) => open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  return page
}

/** What an earlier screen asked for is no longer waited for. */
export const forgetRequests = (page: Page): void => waiting.get(page)?.clear()

/** Resolves when the page has its heading, all that it asked for, and nothing on it is loading. */
export async function answered(page: Page): Promise<void> {
  const open = waiting.get(page) ?? new Set<Request>()
  do {
    for (const end = Date.now() + PATIENCE_MS; open.size > 0; await setTimeout(20))
      if (Date.now() > end) throw new Error(`not answered: ${[...open].map((request) => request.url()).join(' ')}`)
    await page.waitForFunction(() => {
      const { document } = globalThis as unknown as {
        document: { querySelectorAll(what: string): Iterable<{ checkVisibility(): boolean }> }
      }
      // a dialog that was closed stays in the page as it was, unseen
      const busy = [...document.querySelectorAll('.ant-spin-spinning, .ant-skeleton, .ant-btn-loading')]
      return [...document.querySelectorAll('h1')].length > 0 && !busy.some((one) => one.checkVisibility())
    })
  } while (open.size > 0)
}
