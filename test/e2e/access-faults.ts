import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { answered } from './answered.ts'

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The menu of who looks is the same beside every screen: it is judged with the first. */
const menus = new WeakSet<Page>()
const EVERYTHING = { include: [['html']], exclude: [] as string[][] }
const MENU_LEFT_OUT = { ...EVERYTHING, exclude: [['nav']] }

/** Violations of axe, once all that the page asked for is answered, with impact serious or critical, one line each; empty is the wish. */
export async function accessFaults(page: Page): Promise<string[]> {
  await answered(page)
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(axeScript) // not as a script tag: the content security policy stays as it is
    await page.evaluate(measureLooksOnce, OF_LOOKS)
  }
  const known = menus.has(page)
  menus.add(page)
  return page.evaluate(
    async (scope) => {
      const { axe, document } = globalThis as unknown as Judged
      const masks = [...document.querySelectorAll('[class*=-mask]')].filter((mask) => mask.checkVisibility()).length
      axe.screen = { masks, looks: new Map() }
      // a rule says what its violations weigh: the lighter ones are not looked for at all, and what is no violation is not listed
      const grave = axe._audit.rules.filter(
        ({ enabled, impact, tags }) =>
          enabled && (impact === 'serious' || impact === 'critical') && !tags.includes('experimental'),
      )
      const { violations } = await axe.run(scope, { runOnly: grave.map(({ id }) => id), resultTypes: ['violations'] })
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.html}`).join(' | ')}`,
      )
    },
    known ? MENU_LEFT_OUT : EVERYTHING,
  )
}

/** Rules about nothing but the classes and styles on an element and around it. */
const OF_LOOKS = ['color-contrast', 'avoid-inline-spacing']

/**
 * Most of the time goes into the contrast of texts, one by one. Of the elements that look alike – the cells of a column, the labels of a
 * form – one is measured under the same masks.
 */
function measureLooksOnce(ofLooks: string[]): void {
  const { axe } = globalThis as unknown as Judged
  const numbers = new Map<string, number>()
  const lookOf = (element: Styled | null): number => {
    if (!element) return 0
    const known = axe.screen.looks.get(element)
    if (known !== undefined) return known
    const own = ['class', 'style', 'disabled'].map((name) => element.getAttribute(name))
    const look = JSON.stringify([lookOf(element.parentElement), element.tagName, ...own])
    const number = numbers.get(look) ?? numbers.size + 1
    numbers.set(look, number)
    axe.screen.looks.set(element, number)
    return number
  }
  for (const rule of axe._audit.rules.filter(({ id }) => ofLooks.includes(id))) {
    const measured = new Set<string>()
    const { matches } = rule
    rule.matches = (element, ...rest) => {
      const look = `${axe.screen.masks} ${lookOf(element)}`
      if (measured.has(look) || !matches.call(rule, element, ...rest)) return false
      measured.add(look)
      return true
    }
  }
}

interface Judged {
  axe: Axe
  document: { querySelectorAll(what: string): Iterable<{ checkVisibility(): boolean }> }
}

interface Styled {
  parentElement: Styled | null
  tagName: string
  getAttribute(name: string): string | null
}

interface Axe {
  /** the page as it is judged now: how many masks lie over it, and the looks of its elements as far as they were asked for */
  screen: { masks: number; looks: Map<Styled, number> }
  _audit: { rules: Rule[] }
  run(
    scope: object,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: string[]; html: string }[] }[] }>
}

interface Rule {
  id: string
  enabled: boolean
  impact: string
  tags: string[]
  matches(element: Styled, ...rest: unknown[]): boolean
}
