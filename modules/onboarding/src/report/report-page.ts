import { type Html, html } from '@shuyuan/html'
import type { z } from 'zod'
import type { ReportView } from '../draft/draft.schema.ts'

type View = z.output<typeof ReportView>

const VERDICTS = { pass: '合格', warn: '有提示', fail: '不合格', none: '无规则' } as const
const STATES: Record<string, string> = { pass: '通过', violated: '有问题', na: '无数据', not_runnable: '未能运行' }

/** The report as one printable page that needs no other file. */
export function reportPage(report: View): string {
  const { draft, entry, version, check } = report
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>上架报告：${draft.name}</title>
<style>
body { font: 14px/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b2733; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #d5dde5; padding: .3rem .6rem; text-align: left; } th { background: #f3f7fb; }
.num { text-align: right; } .bad { color: #b3261e; font-weight: 600; } code { overflow-wrap: anywhere; }
</style>
</head>
<body>
<h1>上架报告：${draft.name}</h1>
<p>源文件 ${draft.fileName} · 目录 ${entry ? `${entry.code}（${entry.providerName}）` : '未登记'}</p>
<h2>对账</h2>${version ? reconciliation(version) : html`<p>数据尚未入库。</p>`}
<h2>质量检查</h2>${check ? quality(check) : html`<p>尚未检查。</p>`}
</body>
</html>`.text
}

function reconciliation(version: NonNullable<View['version']>): Html {
  const balanced = version.rowsIn === version.rowsGood + version.rowsBad
  return html`<table>
<tr><th>读入行</th><th>合格行</th><th>问题行</th><th>读入 = 合格 + 问题</th></tr>
<tr><td class="num">${version.rowsIn}</td><td class="num">${version.rowsGood}</td><td class="num">${version.rowsBad}</td><td>${balanced ? '相符' : html`<span class="bad">不符</span>`}</td></tr>
</table>
<p>内容哈希（与行序无关）：<code>${version.hash}</code></p>
${
  version.rowsBad > 0
    ? html`<table><tr><th>问题</th><th>行数</th></tr>${Object.entries(version.badByRule).map(([rule, rows]) => html`<tr><td>${rule}</td><td class="num">${rows}</td></tr>`)}</table>`
    : ''
}`
}

function quality(check: NonNullable<View['check']>): Html {
  return html`<p>结论：<strong>${VERDICTS[check.verdict]}</strong>；得分 ${check.score === null ? '—' : check.score.toFixed(2)}（${check.grade ?? '—'}）；规则 ${check.rules} 条，发现问题 ${check.violated} 条，共 ${check.violations} 处。</p>
<table><tr><th>维度</th><th>规则</th><th>检查数</th><th>问题数</th><th>结果</th></tr>${check.results.map(
    (r) =>
      html`<tr><td>${r.dimension}</td><td>${r.title}</td><td class="num">${r.checked}</td><td class="num">${r.bad}</td><td>${STATES[r.state] ?? r.state}${r.note ? `：${r.note}` : ''}</td></tr>`,
  )}</table>`
}
