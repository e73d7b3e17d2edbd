import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { callApi } from '../call-api.ts'
import { goTo } from '../go-to.ts'
import { loadAgain } from '../load-again.ts'

const DATASET = '最低生活保障对象信息'

interface Rect {
  x: number
  y: number
  width: number
  height: number
}

/** Another system tells of 399 tables that made one, and of 600 that were made of it. */
async function tellThousand(page: Page, url: string): Promise<void> {
  const table = (name: string) => ({ namespace: 'jdbc://wide', name })
  const many = (what: string, from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => table(`${what}${String(from + i).padStart(4, '0')}`))
  const hub = [table('汇总表')]
  for (const [at, inputs, outputs] of [
    [1, many('来源表', 0, 399), hub],
    [2, hub, many('去向表', 0, 300)],
    [3, hub, many('去向表', 300, 600)],
  ] as const)
    await callApi(page, url, 'POST', '/v1/lineage/openlineage', {
      data: {
        eventType: 'COMPLETE',
        eventTime: '2026-03-02T09:00:00+08:00',
        producer: 'https://example.org/etl',
        schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json',
        run: { runId: `00000000-0000-4000-8000-00000000000${at}` },
        job: { namespace: 'etl', name: `wide-${at}` },
        inputs,
        outputs,
      },
    })
}

export function lineage(stage: Stage): void {
  describe('where data comes from, what a change touches, who received a wrong value', () => {
    let page: Page
    let dataset = ''
    beforeAll(async () => {
      page = await stage.open('minzheng')
      const found = await page.request.get(`${stage.url}/v1/intake/datasets?search=${encodeURIComponent(DATASET)}`)
      dataset = (await found.json()).items[0].id
    })

    const screen = async (picture?: string) => {
      expect(await accessFaults(page)).toEqual([])
      if (picture) await shoot(page, picture)
    }

    test('the graph of a dataset shows its file, entry and service; a node opens with columns and runs; the list says the same', async () => {
      await goTo(page, `${stage.url}/console/lineage?node=dataset:${dataset}`)
      await page.getByText(/个节点，\d+ 条关系/).waitFor()
      await page.locator('.lineage-node').filter({ hasText: '共享服务' }).first().waitFor()
      await screen('lineage-graph')
      await page.locator('.lineage-node.centre').click()
      await page.getByRole('table', { name: '字段血缘' }).or(page.locator('[aria-label="字段血缘"]')).first().waitFor()
      await page.getByText('上传文件').first().waitFor()
      await screen()
      await page.getByRole('tab', { name: '运行记录' }).click()
      await page.locator('td:visible', { hasText: '文件装载' }).first().waitFor()
      await page.keyboard.press('Escape')
      await page.getByText('列表', { exact: true }).click()
      await page.getByRole('button', { name: DATASET, exact: true }).first().waitFor()
      await screen()
    })

    test('a graph of a thousand nodes stays readable: few boxes, no text below 11 px, none on another; any node is found and walked to', async () => {
      await tellThousand(page, stage.url)
      await goTo(page, `${stage.url}/console/lineage?node=${encodeURIComponent('table:jdbc://wide 汇总表')}`)
      await page.getByText(/^1000 个节点/).waitFor()
      await page.locator('.lineage-node.centre').waitFor()
      const boxes = await page.locator('.lineage-node').evaluateAll((found) =>
        found.map((box) => {
          const part = box as unknown as { getBoundingClientRect(): Rect; offsetHeight: number }
          const { x, y, width, height } = part.getBoundingClientRect()
          // 13 px is the smallest text of a box
          return { x, y, width, height, text: (13 * height) / part.offsetHeight }
        }),
      )
      expect(boxes.length).toBeGreaterThan(2)
      expect(boxes.length).toBeLessThanOrEqual(120)
      expect(Math.min(...boxes.map((box) => box.text))).toBeGreaterThanOrEqual(11)
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1))
          expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(
            true,
          )
      await screen('lineage-thousand')
      await page.locator('.lineage-node.many').first().click()
      await page.getByText(/^已展开/).waitFor()
      expect(await page.locator('.lineage-node').count()).toBeLessThanOrEqual(120)

      await page.getByRole('combobox', { name: '查找数据集、目录、服务或文件' }).fill('去向表0587')
      await page.getByTitle(/去向表0587/).click()
      const found = page.locator('.lineage-node.centre').filter({ hasText: '去向表0587' })
      await found.waitFor()
      await found.focus()
      await page.keyboard.press('ArrowLeft')
      await page.locator('.lineage-node:focus').filter({ hasText: '汇总表' }).waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').getByText('汇总表').first().waitFor()
      await page.keyboard.press('Escape')
    })

    test('before a change the department sees what hangs on its columns', async () => {
      await goTo(page, `${stage.url}/console/datasets/${dataset}`)
      await page.getByRole('button', { name: '查看变更影响' }).click()
      await page.getByRole('cell', { name: '共享服务' }).first().waitFor()
      await screen('lineage-impact')
      await page.keyboard.press('Escape')
    })

    test('a correction is traced and the recall waits for a decision', async () => {
      const version = await loadAgain(page, stage.url, dataset)
      await goTo(page, `${stage.url}/console/lineage/recalls?dataset=${dataset}&version=${version}`)
      await page.getByRole('button', { name: '发起召回追溯' }).click()
      await page.getByLabel('更正原因').fill('保障金额录入有误')
      await page.getByRole('dialog').getByRole('button', { name: '发起召回追溯' }).click()
      await page.waitForURL(/\/lineage\/recalls\/rcl_/)
      await page.getByRole('button', { name: '发出召回通知' }).waitFor()
      await page.getByText('追溯用时（秒）').waitFor()
      await screen('recall-found')
    })
  })
}
