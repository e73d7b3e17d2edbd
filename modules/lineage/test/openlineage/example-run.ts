import type { LineageRun, Node } from '../../src/index.ts'
import { transforms } from '../../src/run/run.ts'

const parent: Node = { kind: 'dataset', id: 'dst_1', name: '低保对象', org: 'org_1', columns: ['身份证号', '金额'] }
const from: Node = { kind: 'version', id: 'ver_1', name: '第 1 版', parent, columns: ['身份证号', '金额'] }
const to: Node = { kind: 'service', id: 'svc_1', name: '低保查询', columns: ['身份证号', '金额'] }

/** A run with every kind of transformation, from a version to the service that answers from it. */
export const exampleRun: LineageRun = {
  job: 'sharing.refresh',
  run: 'run_1',
  at: new Date('2026-03-02T09:00:00+08:00'),
  inputs: [from],
  outputs: [to],
  columns: transforms.map((transform, i) => ({
    from: { node: from, column: i % 2 === 0 ? '身份证号' : '金额' },
    to: { node: to, column: transform === 'filter' || transform === 'join' ? '' : '金额' },
    transform,
    detail: '说明',
  })),
}
