import { describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'

const LISTS = [
  '/onboarding',
  '/datasets',
  '/quality',
  '/quality?tab=orgs',
  '/jobs',
  '/applications',
  '/grants',
  '/opendata',
  '/evidence',
  '/evidence?tab=log',
  '/sharing/test',
]

export function dataScreens(stage: Stage): void {
  describe('screens of intake, quality, sharing and evidence', () => {
    test('have no barriers, from the lists down to one check', async () => {
      const page = await stage.open('gongan')
      const broken: string[] = []
      page.on('pageerror', (cause) => broken.push(String(cause)))
      for (const path of LISTS) {
        await goTo(page, `${stage.url}/console${path}`)
        await page.locator('#main h1').waitFor()
        expect(await accessFaults(page), path).toEqual([])
      }
      await goTo(page, `${stage.url}/console/quality`)
      await page.getByRole('link', { name: /分 ·/ }).first().click()
      await page.getByRole('heading', { level: 1, name: '质量检查' }).waitFor()
      await page.getByText('规则').first().waitFor()
      expect(await accessFaults(page)).toEqual([])
      await shoot(page, 'quality-check')
      expect(broken).toEqual([])
    })

    test('the auditor recomputes the log', async () => {
      const page = await stage.open('shenji')
      await goTo(page, `${stage.url}/console/evidence?tab=audit`)
      await page.getByRole('button', { name: '重算并比对' }).click()
      await page.getByText('全部一致').waitFor({ timeout: 60_000 })
      expect(await accessFaults(page)).toEqual([])
      await shoot(page, 'evidence-audit')
    })
  })
}
