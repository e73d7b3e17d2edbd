import { listDuties, listSystems, registerDuty, registerSystem } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import type { Department } from '../place/department.ts'
import { actorOf, type SeedContext, type SeedStep } from './context.ts'

const ALL = 500

/** 定职责, 定系统: what each department must do and where its data come to be, all in one transaction. */
export const duties: SeedStep = {
  name: '职责与系统',
  async run(context: SeedContext) {
    const { departments } = context.city
    await inTx(context.deps.db, async (db) => {
      for (const each of departments) await register({ ...context, deps: { ...context.deps, db } }, each)
    })
    const count = departments.reduce((n, each) => n + each.duties.length + each.systems.length, 0)
    context.progress(`职责与信息系统 ${count} 项`)
  },
}

async function register(context: SeedContext, department: Department): Promise<void> {
  const { deps, orgs } = context
  const org = orgs.get(department.key)?.id as string
  const provider = actorOf(context, department, 'provider')
  const duties = new Set((await listDuties(deps.db, { org, limit: ALL, after: null })).map((duty) => duty.name))
  for (const [i, name] of department.duties.entries()) {
    const code = `ZZ-${department.key.toUpperCase()}-${String(i + 1).padStart(2, '0')}`
    if (!duties.has(name))
      await registerDuty(deps, provider, {
        org,
        code,
        name,
        kind: department.kind === 'utility' ? 'service' : 'functions',
        basis: `${department.name}“三定”规定`,
      })
  }
  const systems = new Set((await listSystems(deps.db, { org, limit: ALL, after: null })).map((each) => each.name))
  for (const name of department.systems)
    if (!systems.has(name))
      await registerSystem(deps, provider, {
        org,
        name,
        network: 'government-extranet',
        protection: department.kind === 'utility' ? 2 : 3,
        status: 'running',
        purpose: `支撑${department.duties.join('、')}`,
        department: '信息中心',
        project: '云溪市数字政府一体化建设项目',
        vendor: '云溪数字科技有限公司',
      })
}
