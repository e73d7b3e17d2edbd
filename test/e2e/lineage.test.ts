import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessFaults, chromium, openStage, shoot, type Stage } from './browser.ts'
import { loadAgain } from './load-again.ts'

const DATASET = '最低生活保障对象信息'
const LONG = 240_000

describe.skipIf(!chromium)('where data comes from, what a change touches, who received a wrong value', () => {
  let stage: Stage
  let page: Page
  let dataset = ''
  beforeAll(async () => {
    stage = await openStage()
    page = await stage.open('minzheng')
    const found = await page.request.get(`${stage.url}/v1/intake/datasets?search=${encodeURIComponent(DATASET)}`)
    dataset = (await found.json()).items[0].id
  }, LONG + 60_000)
  afterAll(() => stage?.close())

  const screen = async (picture?: string) => {
    expect(await accessFaults(page)).toEqual([])
    if (picture) await shoot(page, picture)
  }

  test(
    'the graph of a dataset shows its file, entry and service; a node opens with columns and runs; the list says the same',
    async () => {
      await page.goto(`${stage.url}/console/lineage?node=dataset:${dataset}`)
      await page.getByText(/个节点，\d+ 条关系/).waitFor()
      await page.locator('.lineage-node').filter({ hasText: '共享服务' }).first().waitFor()
      await screen('lineage-graph')
      await page.locator('.lineage-node.centre').click()
      await page.getByRole('table', { name: '字段血缘' }).or(page.locator('[aria-label="字段血缘"]')).first().waitFor()
      await page.getByText('上传文件').first().waitFor()
      await screen('lineage-node')
      await page.getByRole('tab', { name: '运行记录' }).click()
      await page.locator('td:visible', { hasText: '文件装载' }).first().waitFor()
      await page.keyboard.press('Escape')
      await page.getByText('列表', { exact: true }).click()
      await page.getByRole('button', { name: DATASET, exact: true }).first().waitFor()
      await screen()
    },
    LONG,
  )

  test(
    'before a change the department sees what hangs on its columns',
    async () => {
      await page.goto(`${stage.url}/console/datasets/${dataset}`)
      await page.getByRole('button', { name: '查看变更影响' }).click()
      await page.getByRole('cell', { name: '共享服务' }).first().waitFor()
      await screen('lineage-impact')
      await page.keyboard.press('Escape')
    },
    LONG,
  )

  test(
    'a correction is traced and the recall waits for a decision',
    async () => {
      const version = await loadAgain(page, stage.url, dataset)
      await page.goto(`${stage.url}/console/lineage/recalls?dataset=${dataset}&version=${version}`)
      await page.getByRole('button', { name: '发起召回追溯' }).click()
      await page.getByLabel('更正原因').fill('保障金额录入有误')
      await page.getByRole('dialog').getByRole('button', { name: '发起召回追溯' }).click()
      await page.waitForURL(/\/lineage\/recalls\/rcl_/)
      await page.getByRole('button', { name: '发出召回通知' }).waitFor()
      await page.getByText('追溯用时（秒）').waitFor()
      await screen('recall-found')
    },
    LONG,
  )
})
