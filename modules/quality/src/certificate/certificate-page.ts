import { type Html, html } from '@shuyuan/html'
import type { Certificate } from './certificate.ts'
import type { Jws } from './sign-certificate.ts'

const VERDICT = { pass: '合格', warn: '合格（有提示）', fail: '不合格', none: '无规则' }
const STATE: Record<string, string> = {
  pass: '通过',
  tolerated: '在容许范围内',
  violated: '发现问题',
  na: '无可检查',
  not_runnable: '未能运行',
}
const GRADE: Record<string, string> = { A: '优', B: '良', C: '中', D: '合格', E: '差' }
const STYLE = `body{font:15px/1.6 "WenQuanYi Micro Hei","PingFang SC","Microsoft YaHei",sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
h1{text-align:center;letter-spacing:.3em}table{width:100%;border-collapse:collapse;margin:1rem 0}th,td{border:1px solid #999;padding:.35rem .6rem;text-align:left;vertical-align:top}
th{background:#f2f4f7}.n{text-align:right}.score{font-size:2.2rem;text-align:center}code{word-break:break-all;font-size:12px}.seal{margin:3.5rem 2rem 2rem;text-align:right;break-inside:avoid}
@page{size:A4;margin:18mm 16mm}@media print{body{margin:0;max-width:none;color:#000;font-size:12px}th{background:none}td,th{border-color:#666}tr{break-inside:avoid}}`

/** A certificate as a page for people and printers; needs no script and no other file. */
export function certificatePage(certificate: Certificate, jws: Pick<Jws, 'protected' | 'signature'>): string {
  const { dataset, version, check, dimensions, rules, exceptions, formula, sample } = certificate
  const { alg } = JSON.parse(Buffer.from(jws.protected, 'base64url').toString()) as { alg: string }
  const algorithm = alg === 'SM2' ? 'SM2，GB/T 32918' : 'Ed25519'
  const row = (name: string, value: Html | string | number) =>
    html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`
  const page = html`<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>质量证书 ${dataset.name}</title><style>${STYLE}</style></head>
<body><main><h1>数据质量证书</h1>
<p class="score"><strong>${certificate.score ?? '—'}</strong> 分 · ${certificate.grade ? `${certificate.grade} ${GRADE[certificate.grade]}` : '未评级'} · ${VERDICT[certificate.verdict]}</p>
<table><caption>基本情况</caption><tbody>
${row('证书编号', certificate.id)}${row('签发时间', certificate.issuedAt)}${row('数据集', dataset.name)}${row('提供部门', dataset.provider)}
${row('版本', `第 ${version.seq} 版（${version.id}），${version.rows} 行`)}${row('内容摘要', version.hash)}
${row('检查', `${check.finishedAt}，规则 ${check.rules} 条，发现问题 ${check.violated} 条，未能运行 ${check.notRunnable} 条，问题数据 ${check.violations} 处`)}
${row('抽样方案', sample.text)}${row('计分公式', formula.text)}${row('合格线', `${formula.threshold} 分`)}</tbody></table>
<table><caption>六个维度（GB/T 36344）</caption><thead><tr><th scope="col">维度</th><th scope="col" class="n">权重</th><th scope="col" class="n">规则数</th><th scope="col" class="n">得分</th></tr></thead><tbody>
${dimensions.map((d) => html`<tr><td>${d.dimension}</td><td class="n">${d.weight}</td><td class="n">${d.rules}</td><td class="n">${d.score ?? '不参与计分'}</td></tr>`)}</tbody></table>
<table><caption>例外事项</caption><thead><tr><th scope="col">规则</th><th scope="col">结果</th><th scope="col" class="n">检查行</th><th scope="col" class="n">问题行</th><th scope="col">说明</th></tr></thead><tbody>
${exceptions.length === 0 ? html`<tr><td colspan="5">无</td></tr>` : exceptions.map((e) => html`<tr><td>${e.title}</td><td>${STATE[e.state] ?? e.state}</td><td class="n">${e.checked}</td><td class="n">${e.bad}</td><td>${e.note}</td></tr>`)}</tbody></table>
<table><caption>全部规则</caption><thead><tr><th scope="col">规则</th><th scope="col">维度</th><th scope="col">结果</th><th scope="col" class="n">检查行</th><th scope="col" class="n">问题行</th></tr></thead><tbody>
${rules.map((r) => html`<tr><td>${r.title}</td><td>${r.dimension}</td><td>${STATE[r.state] ?? r.state}</td><td class="n">${r.checked}</td><td class="n">${r.bad}</td></tr>`)}</tbody></table>
<p>电子签名（${algorithm}）：<code>${jws.signature}</code></p><p>请下载证书文件，用 <code>shuyuan certificate verify 文件</code> 离线核验；本页仅供阅读和打印。</p>
<p class="seal">签发单位（盖章）：＿＿＿＿＿＿＿＿＿＿　　　　＿＿＿＿年＿＿月＿＿日</p></main></body></html>`
  return `<!doctype html>${page.text}`
}
