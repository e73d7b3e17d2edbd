import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { callApi } from '../call-api.ts'
import { goTo } from '../go-to.ts'
import { shown, wordsOf } from '../impact-dialog.ts'
import { openInterface } from '../open-interface.ts'

const DATASET = '最低生活保障对象信息'
const ENTRY = '结婚登记信息'
const PIPELINE = '户籍人口入库清洗'
const ROWS_ON_A_PAGE = 10

interface Named {
  id: string
  name: string
}

export function impact(stage: Stage): void {
  describe('whoever is about to change something is shown unasked what hangs on it', () => {
    const name = `临时救助接口${Date.now() % 100_000}`
    let clerk: Page
    let bureau: Page
    let police: Page
    let town: Awaited<ReturnType<typeof openInterface>>
    const made = { source: '', dataset: '', plan: '', rule: '', drift: '' }
    beforeAll(async () => {
      town = await openInterface()
      clerk = await stage.open('minzheng')
      bureau = await stage.open('shuju')
      police = await stage.open('gongan')
      await connect()
    })
    afterAll(() => town?.close())

    const get = <T>(page: Page, path: string) => callApi<T>(page, stage.url, 'GET', `/v1/${path}`)
    const post = <T>(path: string, data: object = {}) => callApi<T>(clerk, stage.url, 'POST', `/v1/${path}`, { data })
    const find = async (page: Page, path: string, wanted: string): Promise<string> => {
      const { items } = await get<{ items: Named[] }>(page, path)
      const found = items.find((item) => item.name === wanted)
      if (!found) throw new Error(`the demo city has no "${wanted}" under ${path}`)
      return found.id
    }
    const ends = (run: string, wanted: string) =>
      vi.waitFor(
        async () => {
          const { state } = await get<{ state: string }>(clerk, `connection/runs/${run}`)
          expect(state).toBe(wanted)
        },
        { timeout: 60_000, interval: 200 },
      )

    /** A source with one table that is synchronised, a rule on it, and then a change of the table. */
    async function connect(): Promise<void> {
      const { subject } = await get<{ subject: { org: string } }>(clerk, 'identity/me')
      const tables = [{ name: 'aid', path: 'aid', key: ['id'] }]
      const config = { base: town.base, tables }
      const source = { name, kind: 'http', provider: subject.org, config, system: null, note: '' }
      made.source = (await post<Named>('connection/sources', source)).id
      for (const step of ['test', 'enable']) await post(`connection/sources/${made.source}/${step}`)
      const adopted = { name: 'aid', title: name }
      made.dataset = (await post<{ dataset: string }>(`connection/sources/${made.source}/datasets`, adopted)).dataset
      const plan = { source: made.source, tableName: 'aid', dataset: made.dataset, mode: 'full' }
      made.plan = (await post<Named>('connection/plans', plan)).id
      await ends((await post<Named>(`connection/plans/${made.plan}/runs`, { anyway: true })).id, 'done')
      const rule = { kind: 'not_null', columns: ['amount'], title: `${name}金额必填` }
      made.rule = (await post<Named>(`quality/datasets/${made.dataset}/rules`, rule)).id
      town.retype()
      await ends((await post<Named>(`connection/plans/${made.plan}/runs`, { anyway: true })).id, 'stopped')
      const drifts = await get<{ items: { id: string; plan: string }[] }>(clerk, 'connection/drifts?state=open')
      made.drift = drifts.items.find((drift) => drift.plan === made.plan)?.id ?? ''
    }

    const told = async (page: Page, node: string, columns = '') => {
      const query = new URLSearchParams({ node, ...(columns ? { columns } : {}) })
      return wordsOf(await get(page, `lineage/impact?${query.toString()}`))
    }

    /** Opens the dialog, finds in it what the platform says, and by cancelling changes nothing of `state`. */
    async function shows(
      page: Page,
      button: Locator,
      { of, columns, state, picture }: { of: string; columns?: string; state: string; picture?: string },
    ): Promise<string[]> {
      const before = await get(page, state)
      await button.click()
      const dialog = page.getByRole('dialog')
      const names = await told(page, of, columns)
      expect(names.length, of).toBeGreaterThan(0)
      await expect.poll(() => shown(dialog)).toHaveLength(Math.min(names.length, ROWS_ON_A_PAGE))
      expect(names).toEqual(expect.arrayContaining(await shown(dialog)))
      expect(await accessFaults(page), of).toEqual([])
      if (picture) await shoot(page, picture)
      await dialog.getByRole('button', { name: /^取\s*消$/ }).click()
      await dialog.waitFor({ state: 'hidden' })
      expect(await get(page, state)).toEqual(before)
      return names
    }
    /** The same button again, and this time yes. */
    async function confirm(page: Page, button: Locator, reason = ''): Promise<void> {
      const label = (await button.innerText()).replaceAll(/\s/g, '')
      await button.click()
      const dialog = page.getByRole('dialog')
      if (reason) await dialog.getByRole('textbox').fill(reason)
      await dialog.getByRole('button', { name: new RegExp(`^${[...label].join('\\s*')}$`) }).click()
      await dialog.waitFor({ state: 'hidden' })
    }

    test('a dialog takes no confirmation before it shows what hangs on the thing', async () => {
      const { promise: asked, resolve: answer } = Promise.withResolvers<void>()
      const question = '**/v1/lineage/impact?*'
      await goTo(clerk, `${stage.url}/console/connection/sources/${made.source}`)
      await clerk.route(question, (route) => asked.then(() => route.continue()))
      await clerk.getByRole('button', { name: /^暂\s*停$/ }).click()
      const dialog = clerk.getByRole('dialog')
      const confirmation = dialog.getByRole('button', { name: /^暂\s*停$/ })
      await confirmation.waitFor()
      expect(await confirmation.isDisabled()).toBe(true)
      answer()
      await expect.poll(() => confirmation.isDisabled()).toBe(false)
      expect(await shown(dialog)).not.toEqual([])
      await clerk.unroute(question)
      await dialog.getByRole('button', { name: /^取\s*消$/ }).click()
      await dialog.waitFor({ state: 'hidden' })
    })

    test('stopping or removing a source names its plan, its dataset and the rule on it', async () => {
      await goTo(clerk, `${stage.url}/console/connection/sources/${made.source}`)
      const change = { of: `connection:${made.source}`, state: `connection/sources/${made.source}` }
      const fed = [`数据集 ${name}`, `质量规则 ${name}金额必填`, '同步任务 aid']
      const pause = clerk.getByRole('button', { name: /^暂\s*停$/ })
      expect(await shows(clerk, pause, change)).toEqual(expect.arrayContaining(fed))
      const remove = clerk.getByRole('button', { name: /^删\s*除$/ })
      expect(await shows(clerk, remove, change)).toEqual(expect.arrayContaining(fed))
    })

    test('accepting a retyped column names the dataset and the rule; accepted, the run goes on', async () => {
      await goTo(clerk, `${stage.url}/console/connection/drifts/${made.drift}`)
      const accept = clerk.getByRole('button', { name: '接受变化' })
      const state = `connection/drifts/${made.drift}`
      const names = await shows(clerk, accept, { of: `table:${made.source}/aid`, columns: 'amount', state })
      expect(names).toEqual(expect.arrayContaining([`数据集 ${name}`, `质量规则 ${name}金额必填`]))
      await confirm(clerk, accept)
      await clerk.getByText('已接受').waitFor()
      const { items } = await get<{ items: { id: string }[] }>(clerk, `connection/runs?plan=${made.plan}&limit=1`)
      await ends(items[0]?.id ?? '', 'done')
    })

    test('saving changed columns names the rule on them; a wrong name is refused, an auditor only reads', async () => {
      const state = `intake/datasets/${made.dataset}`
      const address = `${stage.url}/console/datasets/${made.dataset}?tab=columns`
      const auditor = await stage.open('shenji')
      await goTo(auditor, address)
      await auditor.getByRole('row', { name: 'amount' }).waitFor()
      expect(await auditor.getByRole('button', { name: '修改数据项' }).count()).toBe(0)
      await goTo(clerk, address)
      await clerk.getByRole('button', { name: '修改数据项' }).click()
      const save = clerk.getByRole('button', { name: '保存数据项' })
      expect(await save.isDisabled()).toBe(true)
      const line = (name: string) => clerk.getByRole('row').filter({ has: clerk.getByText(name, { exact: true }) })
      await clerk.getByLabel('新数据项的字段名').fill('1号')
      await clerk.keyboard.press('Enter')
      await save.click()
      const dialog = clerk.getByRole('dialog')
      await dialog.getByRole('listitem').getByText('1号：新增').waitFor()
      await dialog.getByRole('button', { name: '保存数据项' }).click()
      await dialog.getByText(/字段名“1号”须由小写字母/).waitFor()
      await dialog.getByRole('button', { name: /^取\s*消$/ }).click()
      await dialog.waitFor({ state: 'hidden' })
      await line('1号')
        .getByLabel(/：入库$/)
        .uncheck()
      await line('amount')
        .getByLabel(/：必填$/)
        .check()
      await line('amount')
        .getByLabel(/：中文名$/)
        .fill('救助金额')
      await clerk.keyboard.press('Tab')
      const change = { of: `dataset:${made.dataset}`, columns: 'amount', state, picture: 'dataset-columns' }
      expect(await shows(clerk, save, change)).toContain(`质量规则 ${name}金额必填`)
      await confirm(clerk, save)
      await clerk.getByRole('button', { name: '修改数据项' }).waitFor()
      const { columns } = await get<{ columns: object[] }>(clerk, state)
      expect(columns).toHaveLength(3)
      expect(columns).toContainEqual(expect.objectContaining({ name: 'amount', title: '救助金额', required: true }))
    })

    test('of two who edit columns the later is told; loaded anew, both changes are kept', async () => {
      const state = `intake/datasets/${made.dataset}`
      await goTo(clerk, `${stage.url}/console/datasets/${made.dataset}?tab=columns`)
      await clerk.getByRole('button', { name: '修改数据项' }).click()
      type Columns = { columns: { name: string; title: string }[]; revision: number }
      const { columns, revision } = await get<Columns>(clerk, state)
      const theirs = columns.map((column) => (column.name === 'person' ? { ...column, title: '救助对象' } : column))
      await callApi(clerk, stage.url, 'PUT', `/v1/${state}/columns`, { data: { columns: theirs, revision } })
      const line = clerk.getByRole('row').filter({ has: clerk.getByText('amount', { exact: true }) })
      await line.getByLabel(/：中文名$/).fill('每月金额')
      await clerk.keyboard.press('Tab')
      await clerk.getByRole('button', { name: '保存数据项' }).click()
      const dialog = clerk.getByRole('dialog')
      const keep = dialog.getByRole('button', { name: '保存数据项' })
      await keep.click()
      await dialog.getByText(/他人已修改/).waitFor()
      expect(await accessFaults(clerk)).toEqual([])
      await dialog.getByRole('button', { name: '重新载入' }).click()
      await dialog.getByText(/他人已修改/).waitFor({ state: 'hidden' })
      const changes = dialog.getByRole('list', { name: '要保存的修改' })
      expect(await changes.getByRole('listitem').allInnerTexts()).toEqual([expect.stringMatching(/：修改中文名$/)])
      await keep.click()
      await dialog.waitFor({ state: 'hidden' })
      const titles = (await get<Columns>(clerk, state)).columns.map(({ title }) => title)
      expect(titles).toEqual(expect.arrayContaining(['救助对象', '每月金额']))
    })

    test('removing a plan names what it fills; removed, it is gone', async () => {
      await goTo(clerk, `${stage.url}/console/connection/plans/${made.plan}`)
      const remove = clerk.getByRole('button', { name: /^删\s*除$/ })
      const state = `connection/plans/${made.plan}`
      expect(await shows(clerk, remove, { of: `plan:${made.plan}`, state })).toContain(`数据集 ${name}`)
      await confirm(clerk, remove)
      await clerk.waitForURL(/\/connection\/sync$/)
      await callApi(clerk, stage.url, 'GET', `/v1/${state}`, { expected: 404 })
    })

    test('removing a rule names the dataset whose score it is part of; removed, it is gone', async () => {
      const state = `quality/datasets/${made.dataset}/rules`
      await goTo(clerk, `${stage.url}/console/quality/${made.dataset}?tab=rules`)
      const remove = clerk.getByRole('row', { name: `${name}金额必填` }).getByRole('button', { name: /^删\s*除$/ })
      expect(await shows(clerk, remove, { of: `rule:${made.rule}`, state })).toEqual([`数据集 ${name}`])
      await confirm(clerk, remove)
      await remove.waitFor({ state: 'detached' })
      expect((await get<{ items: Named[] }>(clerk, state)).items.map(({ id }) => id)).not.toContain(made.rule)
    })

    test('destroying a version names the service that is made of it and who uses it', async () => {
      const dataset = await find(clerk, `intake/datasets?search=${encodeURIComponent(DATASET)}`, DATASET)
      const { items } = await get<{ items: { id: string; seq: number }[] }>(
        clerk,
        `intake/datasets/${dataset}/versions`,
      )
      const first = items.find(({ seq }) => seq === 1)?.id ?? ''
      await goTo(clerk, `${stage.url}/console/lifecycle?dataset=${dataset}`)
      await clerk.getByLabel('第 1 版', { exact: true }).check()
      const destroy = clerk.getByRole('button', { name: '申请销毁' })
      const names = await shows(clerk, destroy, {
        of: `version:${first}`,
        state: `lifecycle/datasets/${dataset}`,
      })
      expect(names).toEqual(expect.arrayContaining([`共享服务 ${DATASET}`, '共享申请 医疗救助对象认定']))
    })

    test('revising or revoking an entry names its data, its service and who waits for it; revoked, it is out', async () => {
      const entry = await find(bureau, `catalogue/entries?q=${encodeURIComponent(ENTRY)}&state=published`, ENTRY)
      const hanging = [`数据集 ${ENTRY}`, `共享服务 ${ENTRY}`, '共享申请 婚姻状况核验']
      const change = { of: `entry:${entry}`, state: `catalogue/entries/${entry}` }
      await goTo(clerk, `${stage.url}/console/catalogue/${entry}`)
      const revise = clerk.getByRole('button', { name: /^修\s*订$/ })
      expect(await shows(clerk, revise, { ...change, picture: 'impact-entry' })).toEqual(
        expect.arrayContaining(hanging),
      )
      await goTo(bureau, `${stage.url}/console/catalogue/${entry}`)
      const revoke = bureau.getByRole('button', { name: /^撤\s*销$/ })
      expect(await shows(bureau, revoke, change)).toEqual(expect.arrayContaining(hanging))
      await confirm(bureau, revoke, '职责调整，不再提供')
      await expect.poll(async () => (await get<{ state: string }>(bureau, change.state)).state).toBe('revoked')
    })

    test('publishing a changed pipeline or retiring it names what it makes; retired, it runs no more', async () => {
      const pipeline = await find(police, 'cleansing/pipelines?limit=200', PIPELINE)
      const path = `cleansing/pipelines/${pipeline}`
      const { draft, revision } = await get<{ draft: { steps: object[] }; revision: number }>(police, path)
      const steps = draft.steps.map((step, i) => (i === 0 ? { ...step, note: '按新口径复核' } : step))
      await callApi(police, stage.url, 'PUT', `/v1/${path}/draft`, {
        data: { definition: { ...draft, steps }, revision },
      })
      await goTo(police, `${stage.url}/console/cleansing/${pipeline}`)
      const { outputName } = await get<{ outputName: string }>(police, path)
      const change = { of: `pipeline:${pipeline}`, state: path }
      const publish = police.getByRole('button', { name: /^发\s*布$/ })
      expect(await shows(police, publish, change)).toContain(`数据集 ${outputName}`)
      const retire = police.getByRole('button', { name: /^停\s*用$/ })
      expect(await shows(police, retire, change)).toContain(`数据集 ${outputName}`)
      await confirm(police, retire)
      await expect.poll(async () => (await get<{ retiredAt: string | null }>(police, path)).retiredAt).not.toBeNull()
    })
  })
}
