import type { Tx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { notify, startTimer } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'
import { findEdition } from '../edition/edition.store.ts'
import type { Entry } from '../entry/entry.ts'
import { type BrokenField, brokenFields } from './broken-fields.ts'
import { type Consent, isSettled } from './consent.ts'
import { insertConsent, listConsents } from './consent.store.ts'
import type { Consumer } from './consumer.ts'

/** Asks each department that uses a broken field, with a time limit (C05). Returns how many have not had their say yet. */
export async function askConsents(deps: CatalogueDeps, tx: Tx, by: Subject, entry: Entry): Promise<number> {
  const live = await findEdition(tx, entry.id, 'live')
  const broken = live ? brokenFields(live, entry) : []
  if (broken.length === 0) return 0
  const found: Consumer[] = []
  await deps.events.emit(tx, 'catalogue.consumers.asked', { entry: entry.id, found })
  const earlier = (await listConsents(tx, entry.id, entry.version)).filter(isSettled)
  let waiting = 0
  for (const [org, uses] of Map.groupBy(found, (consumer) => consumer.org)) {
    const fields = broken.filter(({ name, title }) =>
      uses.some((use) => use.fields.includes(name) || use.fields.includes(title)),
    )
    if (org === entry.provider || fields.length === 0 || hadTheirSay(earlier, org, fields)) continue
    await ask(deps, tx, by, entry, { org, refs: uses.map((use) => use.ref), fields })
    waiting++
  }
  return waiting
}

/** A version that comes back from the reviewers asks again only about fields it has not asked about. */
function hadTheirSay(earlier: Consent[], org: string, fields: BrokenField[]): boolean {
  const known = earlier.filter((consent) => consent.org === org).flatMap((consent) => consent.fields)
  return fields.every(({ name, change, after }) =>
    known.some((field) => field.name === name && field.change === change && field.after === after),
  )
}

async function ask(
  deps: CatalogueDeps,
  tx: Tx,
  by: Subject,
  entry: Entry,
  { org, refs, fields }: Pick<Consent, 'org' | 'refs' | 'fields'>,
): Promise<void> {
  const id = newId('cns')
  const at = deps.clock.now()
  const link = `/review/consents/${id}`
  const title = `数据项变更征求意见：${entry.name}`
  const timer = await startTimer(deps, tx, {
    rule: 'C05',
    ref: id,
    title,
    link,
    from: at,
    org,
    role: 'consumer',
    inform: entry.provider,
  })
  await insertConsent(tx, {
    id,
    entry: entry.id,
    version: entry.version,
    name: entry.name,
    org,
    refs,
    fields,
    state: 'waiting',
    comment: '',
    askedBy: by.id,
    askedByName: by.name,
    askedByOrg: by.org,
    askedAt: at,
    dueOn: timer.dueOn,
    decidedByName: null,
    decidedAt: null,
  })
  await deps.evidence.record(tx, {
    kind: 'catalogue.consent.asked',
    actor: by.id,
    org: by.org,
    object: id,
    detail: { entry: entry.id, version: entry.version, consumer: org, fields: fields.length, due: timer.dueOn },
  })
  await notify(deps, tx, {
    to: { role: 'consumer', org },
    title: `${title}，请于 ${timer.dueOn} 前答复`,
    body: fields.map((field) => field.title).join('、'),
    link,
    tone: 'warning',
  })
}
