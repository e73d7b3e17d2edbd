import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { asSubject } from '@shuyuan/testkit'
import { verifyReceipt } from '@shuyuan/tlog'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { evidenceApp } from './factory.ts'

const ROUNDS = 5
const CHILD = fileURLToPath(new URL('write-until-killed.ts', import.meta.url))

/** Ids the child promised before it was killed, `after` ms from its first promise. */
function writeThenKill(url: string, dataDir: string, after: number): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, url, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  let timer: NodeJS.Timeout | undefined
  child.stdout.on('data', (text: Buffer) => {
    out += text
    timer ??= setTimeout(() => child.kill('SIGKILL'), after)
  })
  child.stderr.on('data', (text: Buffer) => (err += text))
  return new Promise((resolve, reject) => {
    child.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`child ended by itself: ${err}`))
      const lines = out
        .slice(0, out.lastIndexOf('\n') + 1)
        .split('\n')
        .filter(Boolean)
      resolve(lines.map((line) => line.split(' ')[1] as string))
    })
  })
}

test(`after kill -9 at ${ROUNDS} random moments every promised event is found once through HTTP, with a receipt`, {
  timeout: 60_000,
}, async () => {
  const promised: string[] = []
  const t = await evidenceApp(async ({ db, dataDir }) => {
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db)
    const url = Object.assign(new URL(process.env.SHUYUAN_TEST_PG ?? ''), { pathname: `/${rows[0]?.name}` }).toString()
    for (let round = 0; round < ROUNDS; round++)
      promised.push(...(await writeThenKill(url, dataDir, Math.floor(Math.random() * 250))))
  })
  try {
    await t.deps.settle()
    const auditor = asSubject({ roles: ['auditor'] })
    const get = async (url: string) => (await t.app.inject({ url, headers: auditor })).json()
    const seen = new Set<string>()
    let count = 0
    for (let after = ''; after !== null; ) {
      const page = await get(`/v1/evidence/events?limit=500${after && `&after=${after}`}`)
      for (const event of page.items) seen.add(event.id)
      count += page.items.length
      after = page.next
    }
    expect(promised.length).toBeGreaterThan(ROUNDS)
    expect(seen.size).toBe(count)
    expect(promised.filter((id) => !seen.has(id))).toEqual([])
    const { keys } = await get('/v1/evidence/key')
    for (const id of promised.filter((_, i) => i % 25 === 0)) {
      const { receipt } = await get(`/v1/evidence/events/${id}`)
      expect(verifyReceipt(receipt, keys[0].key)).toMatchObject({ ok: true, signed: true })
    }
    expect(await get('/v1/evidence/status')).toMatchObject({ waiting: 0, logs: [{ lag: 0, fault: null }] })
  } finally {
    await t.close()
  }
})
