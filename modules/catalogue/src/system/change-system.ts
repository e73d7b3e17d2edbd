import { inTx, type Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findSystemByName, findSystems, lockSystem, moveSystem, updateSystem } from './system.store.ts'
import type { InformationSystem } from './system.ts'

type Fields = Omit<InformationSystem, 'id' | 'org' | 'mergedInto' | 'retiredAt' | 'createdAt'>

/** What can happen to a registered system. It ends by being retired or by another taking it over; both say why. */
export type SystemChange =
  | { kind: 'edited'; fields: Fields }
  | { kind: 'retired'; reason: string }
  | { kind: 'merged'; into: string; reason: string }

/**
 * Changes a system that is in force. Throws CATALOGUE_SYSTEM_NOT_FOUND, CATALOGUE_SYSTEM_RETIRED, CATALOGUE_SYSTEM_TAKEN,
 * CATALOGUE_SYSTEM_UNMERGEABLE.
 */
export async function changeSystem(
  deps: CatalogueDeps,
  subject: Subject,
  { system: id, change }: { system: string; change: SystemChange },
): Promise<InformationSystem> {
  return inTx(deps.db, async (tx) => {
    const system = await lockSystem(tx, id)
    if (!system) throw error('CATALOGUE_SYSTEM_NOT_FOUND', { system: id })
    deps.policy.assert('catalogue.system.register', { subject, resource: system })
    if (system.retiredAt !== null) throw error('CATALOGUE_SYSTEM_RETIRED', { name: system.name })
    if (change.kind === 'edited') await edit(tx, system, change.fields)
    else await end(tx, system, deps.clock.now(), change.kind === 'merged' ? change.into : null)
    const { kind, ...rest } = change
    const detail = 'fields' in rest ? {} : rest
    await deps.evidence.record(tx, {
      kind: `catalogue.system.${kind}`,
      actor: subject.id,
      org: system.org,
      object: id,
      detail,
    })
    return (await findSystems(tx, system.org, [id]))[0] as InformationSystem
  })
}

async function edit(tx: Tx, system: InformationSystem, fields: Fields): Promise<void> {
  const namesake = await findSystemByName(tx, system.org, fields.name)
  if (namesake && namesake.id !== system.id) throw error('CATALOGUE_SYSTEM_TAKEN', { name: fields.name })
  await updateSystem(tx, system.id, fields)
}

async function end(tx: Tx, system: InformationSystem, at: Date, into: string | null): Promise<void> {
  if (into !== null) {
    const [target] = await findSystems(tx, system.org, [into])
    if (!target || target.id === system.id || target.retiredAt !== null)
      throw error('CATALOGUE_SYSTEM_UNMERGEABLE', { name: system.name, into })
    await moveSystem(tx, system.id, into)
  }
  await updateSystem(tx, system.id, { status: 'retired', mergedInto: into, retiredAt: at })
}
