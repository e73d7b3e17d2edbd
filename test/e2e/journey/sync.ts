import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'

const NIGHTLY = '低保对象（业务库夜间同步）'
const STAYING = '低保金发放（数据不搬家）'

export function sync(stage: Stage): void {
  describe('a table comes every night and is reconciled; another stays where it is', () => {
    let clerk: Page
    beforeAll(async () => {
      clerk = await stage.open('minzheng')
    })

    const screen = async (picture: string) => {
      expect(await accessFaults(clerk), picture).toEqual([])
      await shoot(clerk, picture)
    }
    const tab = async (name: string) => {
      await goTo(clerk, `${stage.url}/console/connection/sync`)
      await clerk.getByRole('tab', { name, exact: true }).click()
    }

    test('the plan is run by hand, its log and reconciliation are read', async () => {
      await goTo(clerk, `${stage.url}/console/connection/sync`)
      await clerk.getByRole('link', { name: NIGHTLY }).first().waitFor({ timeout: 60_000 })
      await screen('sync-plans')
      await clerk.getByRole('link', { name: 'yunxi_civil.low_income', exact: true }).click()
      await clerk.getByRole('button', { name: '立即运行' }).click()
      const dialog = clerk.getByRole('dialog')
      await dialog.getByRole('checkbox').check()
      await dialog.getByRole('button', { name: '立即运行' }).click()
      await clerk.waitForURL(/\/connection\/runs\//)
      await clerk.getByText('对账平：源表与版本的行数和散列一致').first().waitFor({ timeout: 60_000 })
      await screen('sync-run')
      await clerk.getByRole('link', { name: '查看对账报告' }).click()
      await clerk.getByRole('heading', { level: 1, name: '对账报告' }).waitFor()
      await clerk.getByText('源表散列').waitFor()
      await screen('sync-reconciliation')
      await tab('任务监控')
      await clerk.getByRole('table', { name: '同步批次' }).getByText('完成', { exact: true }).first().waitFor()
      await screen('sync-runs')
      await clerk.getByRole('link', { name: /失败/ }).first().click()
      await clerk.waitForURL(/state=failed/)
    })

    test('a plan is made from a table with its choices explained; what is wrong stands in the dialog', async () => {
      await tab('同步计划')
      await clerk.getByRole('button', { name: '新建同步计划' }).click()
      const dialog = clerk.getByRole('dialog')
      await dialog.getByLabel('允许时段开始').fill('25:00')
      await dialog.getByRole('button', { name: '新建同步计划' }).click()
      await dialog.getByText('应为“时:分”，如 22:00').first().waitFor()
      await screen('sync-new')
      await clerk.keyboard.press('Escape')
      await tab('更新承诺')
      await clerk.getByRole('table', { name: '更新承诺' }).getByRole('row').nth(1).waitFor()
      await screen('sync-freshness')
    })

    test('rows that stay are looked at, profiled and checked where they are', async () => {
      await tab('数据不搬家')
      await clerk.getByRole('link', { name: STAYING }).click()
      await clerk.getByText('不保存任何一行').waitFor({ timeout: 60_000 })
      await clerk.getByRole('button', { name: /预\s?览/ }).click()
      await clerk.getByRole('table', { name: '预览' }).getByRole('row').nth(2).waitFor()
      await clerk.getByRole('button', { name: /探\s?查/ }).click()
      await clerk.getByRole('table', { name: '探查' }).waitFor()
      await screen('sync-logical')
      await goTo(clerk, clerk.url())
      const calls = clerk.getByRole('table', { name: '访问记录' })
      await calls.getByRole('row').filter({ hasText: '预览' }).filter({ hasText: '已应答' }).first().waitFor()
      await clerk.getByRole('button', { name: '检查质量' }).click()
      await clerk.getByRole('table', { name: '检查质量' }).waitFor()
    })
  })
}
