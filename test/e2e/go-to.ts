import type { Page } from 'playwright-core'
import { forgetRequests } from './answered.ts'

/**
 * Shows an address. Within the console it is what happens when a browser brings a page back from its memory: the program stays, everything
 * it showed and had read is gone, and the address is read anew – without the second that loading the program takes.
 */
export async function goTo(page: Page, address: string): Promise<void> {
  const to = new URL(address)
  if (!inConsole(to) || !inConsole(new URL(page.url()), to.origin)) {
    await page.goto(address)
    return
  }
  forgetRequests(page)
  await page.evaluate((path) => {
    const { History, history, dispatchEvent, PageTransitionEvent } = globalThis as unknown as Window
    History.prototype.pushState.call(history, null, '', path) // unheard by the pages that go
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  }, address)
}

const inConsole = ({ origin, pathname }: URL, site = origin): boolean =>
  origin === site && pathname.startsWith('/console/') && pathname !== '/console/login'

interface Window {
  History: { prototype: { pushState(state: null, unused: string, path: string): void } }
  history: object
  dispatchEvent(event: object): void
  PageTransitionEvent: new (type: string, init: { persisted: boolean }) => object
}
