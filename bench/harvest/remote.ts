/** Serves generated packages as CKAN's package_search does; tells its address to the parent. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const count = Number(process.argv[2])
const id = (i: number) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`

const pack = (i: number) => ({
  id: id(i),
  name: `dataset-${i}`,
  title: `第${i}号公共数据集：${['养老机构', '公交站点', '空气质量', '企业登记', '学校名录'][i % 5]}`,
  notes: `本数据集由省级部门按月更新，含第 ${i} 号登记事项的全部公开信息，供各市县对照使用。`,
  metadata_created: '2024-01-01T00:00:00',
  metadata_modified: '2026-05-01T00:00:00',
  organization: { title: `省第${i % 60}厅` },
  tags: [{ name: `标签${i % 200}` }, { name: '公开' }],
  groups: [{ title: '公共服务' }],
  extras: [{ key: 'frequency', value: '每月' }],
  resources: [
    {
      name: `${i}.csv`,
      url: `https://files.example/${i}.csv`,
      format: 'CSV',
      schema: { fields: Array.from({ length: 8 }, (_, n) => ({ name: `c${n}`, title: `数据项${n}`, type: 'text' })) },
    },
  ],
})

const server = createServer((request, reply) => {
  const query = new URL(request.url ?? '', 'http://x').searchParams
  const start = Number(query.get('start'))
  const length = Math.max(0, Math.min(Number(query.get('rows')), count - start))
  const results = Array.from({ length }, (_, i) => pack(start + i))
  reply.setHeader('content-type', 'application/json')
  reply.end(JSON.stringify({ help: '', success: true, result: { count, results } }))
})
server.listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
