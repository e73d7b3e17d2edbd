import { type App, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { SharingDeps } from '../deps.ts'
import { decideRecall } from './decide-recall.ts'
import { describeRecall, readRecall } from './describe-recall.ts'
import { listRecallCalls, listRecalls } from './recall.store.ts'
import {
  RecallAnswer,
  RecallBody,
  RecallCallPage,
  RecallCallQuery,
  RecallDecision,
  RecallDetail,
} from './recall.schema.ts'
import { RecallForm, RecallPage, RecallParams, RecallQuery, RecallStarted } from './recall.schema.ts'
import { settleRecall } from './settle-recall.ts'
import { showCall } from './show-call.ts'
import { startRecall } from './start-recall.ts'

const tags = ['sharing']
const read = { action: 'sharing.recall.read' }
const start = { action: 'sharing.recall.start' }

/** 召回: from a corrected version to whoever was answered with the old values. */
export function recallRoutes(app: App, deps: SharingDeps): void {
  const seesAll = (subject: Subject) =>
    deps.policy.decide('sharing.recall.read', { subject, resource: { provider: '', consumers: [] } }).allow

  app.post(
    '/v1/sharing/recalls',
    { config: start, schema: { tags, summary: '发起召回追溯', body: RecallForm, response: { 202: RecallStarted } } },
    async ({ subject, body }, reply) => reply.code(202).send(await startRecall(deps, subject, body)),
  )
  app.get(
    '/v1/sharing/recalls',
    { config: read, schema: { tags, summary: '召回列表', querystring: RecallQuery, response: { 200: RecallPage } } },
    ({ subject, query }) => {
      const org = subject.org ?? '-'
      return listRecalls(deps.db, seesAll(subject) ? query : { ...query, provider: org, consumer: org })
    },
  )
  app.get(
    '/v1/sharing/recalls/:recall',
    { config: read, schema: { tags, summary: '召回', params: RecallParams, response: { 200: RecallDetail } } },
    ({ subject, params }) => describeRecall(deps, subject, params.recall),
  )
  app.get(
    '/v1/sharing/recalls/:recall/calls',
    {
      config: read,
      schema: {
        tags,
        summary: '受影响的调用',
        params: RecallParams,
        querystring: RecallCallQuery,
        response: { 200: RecallCallPage },
      },
    },
    async ({ subject, params, query }) => {
      const { recall, consumer } = await readRecall(deps, subject, params.recall)
      const after = readCursor(query.after, ['number', 'text'])
      const filter = { ...query, recall: recall.id, consumer: consumer ?? query.consumer, after }
      const page = toPage(await listRecallCalls(deps.db, filter), query.limit, (call) => [
        call.at.getTime(),
        call.evidence,
      ])
      return { ...page, items: page.items.map((call) => showCall(deps, subject, recall, call)) }
    },
  )
  for (const action of ['issue', 'drop'] as const)
    app.post(
      `/v1/sharing/recalls/:recall/${action}`,
      {
        config: start,
        schema: {
          tags,
          summary: action === 'issue' ? '发出召回通知' : '放弃召回',
          params: RecallParams,
          body: RecallDecision,
          response: { 200: RecallBody },
        },
      },
      ({ subject, params, body }) =>
        decideRecall(deps, subject, { recall: params.recall, action, reason: body.reason }),
    )
  app.post(
    '/v1/sharing/recalls/:recall/settle',
    {
      config: { action: 'sharing.recall.settle' },
      schema: {
        tags,
        summary: '反馈召回办理情况',
        params: RecallParams,
        body: RecallAnswer,
        response: { 200: RecallDetail },
      },
    },
    async ({ subject, params, body }) => {
      await settleRecall(deps, subject, { recall: params.recall, comment: body.comment })
      return describeRecall(deps, subject, params.recall)
    },
  )
}
