import { join } from 'node:path'
import { createEvidenceModule, evidencePolicy, openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { fixedClock, testApp } from '@shuyuan/testkit'
import { inTx, type Tx } from '@shuyuan/db'
import type { App } from '@shuyuan/http'
import type { IdentityDeps } from '../src/deps.ts'
import { createAuthenticate, createIdentityModule, createOrg, createUser, identityPolicy } from '../src/index.ts'

const migrations = (module: string) => ({ module, dir: join(import.meta.dirname, '../..', module, 'migrations') })
export const PASSWORD = 'Yunxi-2026-desk'
/** Valid codes of nobody: constructed. */
export const USCC = ['113211000141523477', '12321100468567897C', '53110000500001237G', '11100000000013338W']

/** The module with its real sign-in, the real evidence, two organisations and one account of each role (login = role name). */
export async function identityApp() {
  const clock = fixedClock('2026-03-02T09:00:00+08:00')
  let deps: IdentityDeps
  const running = await testApp<IdentityDeps>({
    migrations: [migrations('evidence'), migrations('identity')],
    policies: { evidence: evidencePolicy, identity: identityPolicy },
    clock,
    authenticate: (whole) => createAuthenticate(whole),
    async build(base) {
      const keyring = openKeyring(join(base.dataDir, 'keys'))
      const evidence = await openEvidence({ ...base, keyring })
      deps = { ...base, keyring, evidence }
      return {
        deps,
        modules: [
          createEvidenceModule({ ...base, keyring, evidence }),
          createIdentityModule({ ...base, keyring, evidence }),
        ],
      }
    },
  })
  const people = await inTx(running.deps.db, (tx) => seed(running.deps, tx))
  return {
    ...running,
    clock,
    ...people,
    browser: () => new Browser(running.app),
    signedIn: (login: string) => signIn(running.app, login),
  }
}

export type IdentityApp = Awaited<ReturnType<typeof identityApp>>

async function seed(deps: IdentityDeps, tx: Tx) {
  const place = { region: '321100' }
  const bureau = await createOrg(deps, tx, { ...place, name: '云溪市数据局', code: USCC[0] as string, kind: 'bureau' })
  const civil = await createOrg(deps, tx, {
    ...place,
    name: '云溪市民政局',
    code: USCC[1] as string,
    kind: 'department',
  })
  const add = (login: string, org: string | null, roles: string[]) =>
    createUser(deps, tx, { login, name: `${login}人员`, password: PASSWORD, org, roles })
  const users = {
    bureau: await add('bureau', bureau.id, ['bureau']),
    provider: await add('provider', civil.id, ['provider', 'consumer']),
    cdo: await add('cdo', civil.id, ['cdo']),
    security: await add('security', null, ['security']),
    sysadmin: await add('sysadmin', null, ['sysadmin']),
    auditor: await add('auditor', null, ['auditor']),
    public: await add('public', null, ['public']),
  }
  return { orgs: { bureau, civil }, users }
}

/** A browser: keeps cookies and echoes the anti-forgery cookie, as the console does. */
export class Browser {
  readonly cookies = new Map<string, string>()
  readonly app: App
  constructor(app: App) {
    this.app = app
  }
  async send(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: object,
    headers: Record<string, string> = {},
  ) {
    const csrf = this.cookies.get('shuyuan_csrf')
    const reply = await this.app.inject({
      method,
      url,
      ...(body ? { payload: body } : {}),
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(csrf ? { 'x-csrf-token': csrf } : {}),
        ...headers,
      },
    })
    for (const cookie of reply.cookies)
      if (cookie.value === '') this.cookies.delete(cookie.name)
      else this.cookies.set(cookie.name, cookie.value)
    return reply
  }
  logIn(login: string, password = PASSWORD) {
    return this.send('POST', '/v1/identity/login', { login, password })
  }
}

async function signIn(app: App, login: string): Promise<Browser> {
  const browser = new Browser(app)
  const reply = await browser.logIn(login)
  if (reply.statusCode !== 200) throw new Error(`Cannot sign in "${login}": ${reply.body}`)
  return browser
}
