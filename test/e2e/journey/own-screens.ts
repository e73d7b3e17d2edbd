import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { answered } from '../answered.ts'
import type { Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'

/** Each with the fewest screens that it must find. */
const ROLES = { cdo: 50, sysadmin: 25, public: 8 }
/** A head of department has more than a hundred kinds of screens. */
const PATIENCE_MS = 300_000
/** What the platform calls a thing; beside words for people only where it is set as an identifier. */
const ID = /\b[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}\b/g

export function ownScreens(stage: Stage): void {
  describe('what a role is offered', () => {
    test.each(Object.entries(ROLES))(
      'leads %s to no refusal, and names things by their names',
      async (role, least) => {
        const page = await stage.another(role)
        const faults: string[] = []
        let at = ''
        page.on('response', (reply) => {
          if (reply.status() >= 400) faults.push(`${at}: ${reply.status()} ${new URL(reply.url()).pathname}`)
        })
        await goTo(page, `${stage.url}/console/`)
        await answered(page)
        const waiting = await menuOf(page)
        const seen = new Set<string>()
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          if (seen.has(shapeOf(next))) continue
          seen.add(shapeOf(next))
          at = next
          await goTo(page, stage.url + next)
          await answered(page)
          const { links, text } = await shown(page)
          faults.push(...(text.match(ID) ?? []).map((id) => `${at}: ${id}`))
          waiting.push(...links)
        }
        expect(seen.size).toBeGreaterThanOrEqual(least)
        expect(faults).toEqual([])
        await page.context().close()
      },
      PATIENCE_MS,
    )
  })
}

/** The addresses of the menu: each entry is pressed once. */
async function menuOf(page: Page): Promise<string[]> {
  const entries = page.locator('.rail .ant-menu-item')
  const found: string[] = []
  for (const entry of await entries.all()) {
    await entry.click()
    await answered(page)
    found.push(new URL(page.url()).pathname)
  }
  return found
}

/** Screens of one kind look alike: one of each, with each set of filters, is enough. */
const shapeOf = (address: string) =>
  address.replace(/\/([a-z]{3}_\w+|[A-Z]+\d+|\d+)(?=\/|\?|$)/g, '/*').replace(/=[^&]*/g, '')

/** Links within the console, and what stands on the page apart from identifiers that are set as such. */
async function shown(page: Page): Promise<{ links: string[]; text: string }> {
  return page.locator('#main').evaluate((main: unknown) => {
    interface Part {
      innerText: string
      cloneNode(deep: boolean): Part
      getAttribute(name: string): string
      remove(): void
      textContent: string
      querySelectorAll(what: string): Iterable<Part>
    }
    const page = main as Part
    const links = [...page.querySelectorAll('a[href^="/console/"]')].map((link) => link.getAttribute('href'))
    const copy = page.cloneNode(true)
    for (const part of copy.querySelectorAll('.mono, code, pre, input, textarea')) part.remove()
    return { links, text: copy.textContent }
  })
}
