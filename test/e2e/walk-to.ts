import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

const MOST = 80

/** Presses a key until the focus stands on the element, as somebody without a mouse goes there. */
export async function walkTo(page: Page, key: string, goal: Locator): Promise<void> {
  await goal.waitFor()
  const there = () => goal.evaluate((element) => element === (globalThis as unknown as Seen).document.activeElement)
  for (let pressed = 0; !(await there()); pressed++) {
    expect(pressed, `not reached by ${key}: ${String(goal)}`).toBeLessThan(MOST)
    const before = await page.evaluateHandle(() => (globalThis as unknown as Seen).document.activeElement)
    await page.keyboard.press(key)
    // a menu takes the focus along a moment later
    await page.waitForFunction((old) => (globalThis as unknown as Seen).document.activeElement !== old, before)
  }
}

interface Seen {
  document: { activeElement: unknown }
}
