import { inTx, type Tx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { makeTransition, startFlow } from '@shuyuan/workflow'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Service } from '../service/service-record.ts'
import { type Application, applicationMachine } from './application.ts'
import { findApplication, insertApplication, lockApplication, updateApplication } from './application.store.ts'
import { type ApplicationForm, checkForm } from './check-form.ts'

/**
 * Submits a new application: the office head of the consumer decides first, then the provider (条例 art. 20).
 * Errors: those of `checkForm`.
 */
export async function submitApplication(
  deps: SharingDeps,
  subject: Subject,
  form: ApplicationForm,
): Promise<Application> {
  deps.policy.assert('sharing.application.create', { subject })
  const { service, fields, modes } = await checkForm(deps, subject, form)
  return inTx(deps.db, async (tx) => {
    const now = deps.clock.now()
    const application: Application = {
      ...form,
      id: newId('app', now.getTime()),
      service: service.id,
      consumer: subject.org as string,
      provider: service.provider,
      fields,
      modes,
      state: 'draft',
      refusalCode: null,
      refusalReason: null,
      remarks: null,
      supplemented: false,
      flow: null,
      revision: 1,
      createdBy: subject.id,
      createdAt: now,
      submittedAt: null,
      receivedAt: null,
      answeredAt: null,
    }
    await insertApplication(tx, application)
    return send(deps, tx, subject, application, service)
  })
}

/**
 * Answers the supplement notice (条例 art. 21): the corrected form replaces the old one and goes the way again.
 * Errors: SHARING_APPLICATION_NOT_FOUND, SHARING_APPLICATION_CHANGED, WORKFLOW_STEP_REFUSED, those of `checkForm`.
 */
export async function resubmitApplication(
  deps: SharingDeps,
  subject: Subject,
  input: { application: string; revision: number; form: ApplicationForm },
): Promise<Application> {
  const known = await findApplication(deps.db, input.application)
  if (!known) throw error('SHARING_APPLICATION_NOT_FOUND', { application: input.application })
  deps.policy.assert('sharing.application.edit', { subject, resource: known })
  const form = { ...input.form, service: known.service }
  const { service, fields, modes } = await checkForm(deps, subject, form)
  return inTx(deps.db, async (tx) => {
    const application = await lockApplication(tx, known.id)
    if (!application || application.revision !== input.revision) throw error('SHARING_APPLICATION_CHANGED')
    return send(deps, tx, subject, { ...application, ...form, fields, modes, remarks: null }, service)
  })
}

async function send(
  deps: SharingDeps,
  tx: Tx,
  subject: Subject,
  application: Application,
  service: Service,
): Promise<Application> {
  const { id, consumer, provider } = application
  const state = await makeTransition(deps, tx, {
    object: 'sharing.application',
    machine: applicationMachine,
    ref: id,
    state: application.state,
    action: 'submit',
    by: subject,
    detail: { service: service.id, fields: application.fields.length },
  })
  const flow = await startFlow(deps, tx, {
    kind: 'sharing.application',
    ref: id,
    title: `共享申请：${service.title}`,
    org: consumer,
    provider,
    by: subject,
    context: { service: service.id, purpose: application.purpose },
  })
  const { revision, ...sent } = { ...application, state, flow, submittedAt: deps.clock.now() }
  await updateApplication(tx, id, sent)
  return { ...sent, revision: revision + 1 }
}
