import type { Schemas } from '@shuyuan/sdk'
import { signedIn } from '../account.ts'
import type { Command } from '../command.ts'
import { pairs } from '../pairs.ts'
import { UsageError } from '../usage-error.ts'

const PROBLEMS = ['wrong', 'incomplete', 'inconsistent', 'outdated', 'other'] as const

/** `shuyuan doubt`: the answer of one call is not right; becomes a ticket of the provider. */
export const doubt: Command = {
  name: 'doubt',
  usage: `doubt 存证编号 --key 数据项=值[,…] --note 说明 [--problem ${PROBLEMS.join('|')}] [--columns 数据项,…] [--expected 数据项=值[,…]]`,
  summary: '对一次查询或核验的结果提出疑义，由提供部门在 10 个工作日内核实、更正并反馈',
  options: Object.fromEntries(
    ['url', 'key', 'note', 'problem', 'columns', 'expected'].map((name) => [name, { type: 'string' as const }]),
  ),
  async run([call], options) {
    if (!call) throw new UsageError('缺少存证编号')
    if (!options.note) throw new UsageError('缺少 --note：哪里有问题、依据是什么')
    const problem = PROBLEMS.find((word) => word === (options.problem ?? 'wrong'))
    if (!problem) throw new UsageError(`--problem 应为 ${PROBLEMS.join('、')} 之一`)
    const body: Schemas['TicketDoubtBody'] = {
      call,
      key: pairs(options.key, '--key'),
      columns: options.columns?.split(',') ?? [],
      problem,
      note: options.note,
      expected: options.expected ? pairs(options.expected, '--expected') : {},
    }
    const { data } = await (await signedIn(options)).POST('/v1/ticket/doubts', { body })
    console.log(JSON.stringify(data, null, 2))
    return 0
  },
}
