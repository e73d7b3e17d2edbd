import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { answered } from '../answered.ts'
import type { Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'

const ALL = process.env.SHUYUAN_SCREENS === 'all'
/** Each with the fewest screens that its menu must offer; an ordinary run walks the longest menu. */
const ROLES = ALL ? { cdo: 30, sysadmin: 15, public: 5 } : { cdo: 30 }
/** How many kinds of screens behind the links of the menu's are looked at; SHUYUAN_SCREENS=all walks every one, more than a hundred for a head. */
const BEHIND = ALL ? Infinity : 2
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
        page.on('response', (reply) => {
          const { pathname } = new URL(page.url())
          if (reply.status() >= 400) faults.push(`${pathname}: ${reply.status()} ${new URL(reply.url()).pathname}`)
        })
        await goTo(page, `${stage.url}/console/`)
        await answered(page)
        const waiting: string[] = []
        const seen = new Set<string>()
        const look = async (): Promise<void> => {
          await answered(page)
          const { pathname, search } = new URL(page.url())
          seen.add(shapeOf(pathname + search))
          const { links, text } = await shown(page)
          faults.push(...(text.match(ID) ?? []).map((id) => `${pathname}: ${id}`))
          waiting.push(...links)
        }
        for (const entry of await page.locator('.rail .ant-menu-item').all()) {
          await entry.click()
          await look()
        }
        expect(seen.size).toBeGreaterThanOrEqual(least)
        const offered = seen.size
        for (let next = waiting.shift(); next && seen.size < offered + BEHIND; next = waiting.shift()) {
          if (seen.has(shapeOf(next))) continue
          seen.add(shapeOf(next))
          await goTo(page, stage.url + next)
          await look()
        }
        expect(faults).toEqual([])
        await page.context().close()
      },
      PATIENCE_MS,
    )
  })
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
