import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signedHeaders } from '@shuyuan/sdk'
import type { Schemas } from '@shuyuan/sdk'
import { parseReceipt, verifyReceipt, type Receipt } from '@shuyuan/tlog'
import { expect, test, vi } from 'vitest'
import { openTheatre } from './platform.ts'
import { faultsOf } from './sane-answer.ts'
import { type Answer, must } from './send.ts'
import { until } from './server-process.ts'
import { jobDone, startOnboarding, STOPS, verifyBody } from './story.ts'

vi.setConfig({ testTimeout: 600_000 })

const root = process.getuid?.() === 0

test.runIf(root)(
  'a full disk: clear refusals, nothing half-written, no receipt that lies, and on it goes once there is room',
  async ({ skip }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'shuyuan-disk-'))
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', dataDir], { stdio: 'ignore' })
    } catch {
      rmSync(dataDir, { recursive: true })
      return skip('may not mount here')
    }
    const theatre = await openTheatre({ dataDir })
    const { send, shared, transport } = theatre
    const filler = join(dataDir, 'filler')
    try {
      const rows = Array.from({ length: 200_000 }, (_, i) => `Z${i},青石巷${(i * 7919) % 100_003}号站,3,2021-03-10`)
      const big = `站点编号,站点名称,线路数,启用日期\n${rows.join('\n')}`
      const earlier = await startOnboarding(send, '先到的站点', STOPS)
      await jobDone(send, 'provider', earlier.job)
      const waiting = await must<Schemas['IntakeUpload']>(
        send('provider', 'POST', '/v1/intake/uploads?name=b.csv', big),
        201,
      )
      const call = async (): Promise<Answer> => {
        const url = `/v1/sharing/services/${shared.service}/verify`
        const payload = JSON.stringify(verifyBody())
        const headers = signedHeaders(shared.credentials, 'POST', url, payload)
        return transport({ method: 'POST', url, headers, payload })
      }
      expect((await call()).status).toBe(200)
      const before = files(dataDir)
      fill(filler)

      const refused = await send('provider', 'POST', '/v1/intake/uploads?name=a.csv', big)
      expect([refused.status, refused.json<{ code: string }>().code]).toEqual([503, 'INTAKE_DISK_FULL'])
      expect(faultsOf(refused).filter((fault) => !fault.startsWith('status'))).toEqual([])

      const load = { upload: waiting.id }
      const queued = await must<{ version: string; job: string }>(
        send('provider', 'POST', `/v1/intake/datasets/${shared.dataset}/versions`, load),
        202,
      )
      await expect(jobDone(send, 'provider', queued.job)).rejects.toThrow(/DISK_FULL/)
      const version = await must<Schemas['IntakeVersion']>(
        send('provider', 'GET', `/v1/intake/versions/${queued.version}`),
        200,
      )
      expect([version.state, version.error?.code]).toEqual(['failed', expect.stringMatching(/DISK_FULL/)])
      expect(
        (await send('provider', 'GET', `/v1/intake/versions/${queued.version}/rows`)).status,
      ).toBeGreaterThanOrEqual(400)

      const { columns, provider } = (await send('provider', 'GET', `/v1/intake/datasets/${shared.dataset}`)).json<
        Schemas['IntakeDataset']
      >()
      const written = await must<Schemas['IntakeDataset']>(
        send('provider', 'POST', '/v1/intake/datasets', { name: '磁盘满时登记', provider, columns }),
        201,
      )

      const receipts: Receipt[] = []
      for (let i = 0; i < 40; i++) {
        const reply = await call()
        expect([200, 503], reply.body).toContain(reply.status)
        const receipt = reply.headers['x-shuyuan-receipt']
        expect(receipt === undefined, 'a receipt comes with an answer and only then').toBe(reply.status !== 200)
        if (receipt) receipts.push(parseReceipt(receipt) as Receipt)
        else expect(Object.keys(reply.json<object>())).not.toContain('result')
      }
      expect((await transport({ url: '/readyz' })).status).toBe(200)
      expect((await transport({ url: `/datasets/${shared.publication}` })).status).toBe(200)

      rmSync(filler)
      await until(async () => (await call()).status === 200, 30_000)
      expect(files(dataDir).filter((name) => !before.includes(name) && /uploads|lake/.test(name))).toEqual([])
      const again = await must<{ job: string }>(
        send('provider', 'POST', `/v1/intake/datasets/${shared.dataset}/versions`, load),
        202,
      )
      await jobDone(send, 'provider', again.job)
      const { keys } = await must<Schemas['EvidenceKeys']>(send(null, 'GET', '/v1/evidence/key'), 200)
      for (const receipt of receipts)
        expect(verifyReceipt(receipt, keys[0]?.key)).toMatchObject({ ok: true, signed: true })
      const audit = await must<Schemas['EvidenceAudit']>(send('auditor', 'POST', '/v1/evidence/audit', {}), 200)
      expect(audit.logs.flatMap((log) => log.findings)).toEqual([])
      // what waited in the outbox while the log could not be written arrived after all
      await until(async () => {
        const events = await send('auditor', 'GET', `/v1/evidence/events?object=${written.id}`)
        return events
          .json<{ items: Schemas['EvidenceEvent'][] }>()
          .items.some(({ kind }) => kind === 'intake.dataset.created')
      })
    } finally {
      rmSync(filler, { force: true })
      await theatre.close().catch(() => undefined)
      execFileSync('umount', ['-l', dataDir])
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
)

/** Every file of a folder that is not about to vanish. */
function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
}

function fill(path: string): void {
  for (const size of [1 << 20, 1 << 16, 4096])
    try {
      for (;;) appendFileSync(path, Buffer.alloc(size, 1))
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ENOSPC') throw cause
    }
}
