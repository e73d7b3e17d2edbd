import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'

const NAME = `婚姻登记预约信息${Date.now() % 100_000}`

export function catalogueReview(stage: Stage): void {
  describe('reviewer returns then publishes', () => {
    let provider: Page
    let cdo: Page
    let bureau: Page
    beforeAll(async () => {
      provider = await stage.enter('minzheng')
      cdo = await stage.open('minzheng.cdo')
      bureau = await stage.open('shuju')
    })

    /** A screen without barriers, and its picture for the guide. */
    const screen = async (page: Page, picture?: string) => {
      expect(await accessFaults(page)).toEqual([])
      if (picture) await shoot(page, picture)
    }
    const openTask = async (page: Page) => {
      await goTo(page, `${stage.url}/console/workflow/tasks`)
      await page
        .getByRole('link', { name: new RegExp(NAME) })
        .first()
        .click()
      await page.getByRole('heading', { level: 1, name: new RegExp(NAME) }).waitFor()
      await page.getByRole('button', { name: /^同\s*意$/ }).waitFor()
    }
    const approve = async (page: Page, comment: string) => {
      await page.getByLabel('办理意见').fill(comment)
      await page.getByRole('button', { name: /^同\s*意$/ }).click()
      await page.waitForURL(/\/workflow\/flows\//)
    }
    const choose = async (page: Page, label: string, option: string) => {
      await page.getByLabel(label, { exact: true }).click()
      await page.locator('.ant-select-dropdown:visible').getByText(option, { exact: true }).click()
    }

    test('the provider meets what is missing on the fields, completes the entry and submits', async () => {
      const page = provider
      await screen(page, 'workbench-provider')
      await page.getByRole('button', { name: '新建目录' }).first().click()
      await page.getByLabel('前段码').fill('3070109900013')
      await page.getByLabel('目录名称').fill(NAME)
      await page.getByLabel('摘要').fill('预约办理结婚登记、离婚登记的日期和地点')
      await page.getByRole('button', { name: '添加信息项' }).click()
      await page.getByLabel('1 中文名').fill('预约日期')
      await page.getByLabel('1 字段名').fill('yyrq')
      await page.getByRole('button', { name: '提交审核' }).click()
      await page.waitForURL(/\/edit$/)
      await page.getByText('请先完成保密风险评估').first().waitFor()
      await screen(page, 'catalogue-form')
      await choose(page, '主题', '公共服务')
      await page.getByLabel('行政区划代码').fill('990100')
      for (const gate of ['保密风险评估', '个人信息保护影响评估']) {
        const group = page.getByRole('group', { name: gate })
        await group.getByLabel('结论').click()
        await page.locator('.ant-select-dropdown:visible').getByText('不涉及', { exact: true }).click()
        await group.getByLabel('评估日期').fill('2026-03-02')
        await group.getByLabel('评估人').fill('田超')
      }
      await page.reload()
      await page.getByText('已恢复上次未保存的内容').waitFor()
      await page.getByRole('button', { name: '提交审核' }).click()
      await page.waitForURL(/\/catalogue\/ent_\w+$/)
      await page.getByText('审核中').first().waitFor()
      await screen(page, 'catalogue-entry')
    })

    test('the chief data officer approves', async () => {
      await openTask(cdo)
      await screen(cdo)
      await approve(cdo, '内容属实，同意报审')
    })

    test('the bureau returns it with a remark on a field', async () => {
      await openTask(bureau)
      await bureau.getByLabel('对“摘要”的意见').fill('请写明数据来源的业务系统')
      await bureau.getByLabel('办理意见').fill('请按意见补充')
      await screen(bureau, 'workflow-task')
      await bureau.getByRole('button', { name: /^退\s*回$/ }).click()
      await bureau.waitForURL(/\/workflow\/flows\//)
      await bureau.getByText('请写明数据来源的业务系统').first().waitFor()
      await screen(bureau, 'workflow-flow')
    })

    test('the provider is told, sees the remark on the field, and submits again', async () => {
      const page = provider
      await goTo(page, `${stage.url}/console/`)
      await page
        .getByRole('button', { name: new RegExp(NAME) })
        .first()
        .click()
      await page.waitForURL(/\/workflow\/flows\/flw_/)
      await page.getByRole('link', { name: '打开目录' }).click()
      await page.getByText('目录被退回').waitFor()
      await screen(page, 'catalogue-returned')
      await page.getByRole('button', { name: '编辑目录' }).click()
      await page.locator('.ant-form-item-explain-warning', { hasText: '请写明数据来源的业务系统' }).waitFor()
      await page.getByLabel('摘要').fill('预约办理结婚登记、离婚登记的日期和地点，来自婚姻登记管理系统')
      await screen(page)
      await page.getByRole('button', { name: '提交审核' }).click()
      await page.waitForURL(/\/catalogue\/ent_\w+$/)
    })

    test('the bureau publishes it, and everybody finds it', async () => {
      await openTask(cdo)
      await approve(cdo, '同意')
      await openTask(bureau)
      await approve(bureau, '同意发布')
      await goTo(bureau, `${stage.url}/console/catalogue?q=${encodeURIComponent(NAME)}`)
      await bureau.getByText('已发布').first().waitFor()
      await screen(bureau)
      await bureau.getByRole('link', { name: NAME }).click()
      await bureau.getByRole('tab', { name: '审核记录' }).click()
      await bureau.getByText('请写明数据来源的业务系统').waitFor()
      await screen(bureau, 'catalogue-history')
      await goTo(bureau, `${stage.url}/console/catalogue`)
      await bureau.getByRole('cell', { name: /307/ }).first().waitFor()
      await screen(bureau, 'catalogue-list')
      await goTo(bureau, `${stage.url}/console/`)
      await bureau.getByRole('heading', { name: '已办列表' }).waitFor()
      await screen(bureau)
    })
  })
}
