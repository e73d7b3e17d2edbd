import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'

const ROW = 44
const WIDTH = 640

/** The Merkle path as a ladder: the leaf below, one neighbour per rung, the signed root on top. */
export function ProofDrawing({ receipt }: { receipt: Schemas['EvidenceReceipt'] }) {
  const { t } = useTranslation()
  const { proof, index } = receipt
  const height = (proof.length + 2) * ROW
  const y = (level: number) => height - ROW / 2 - level * ROW
  return (
    <svg
      role="img"
      aria-label={t('evidence.drawing', { index, count: proof.length })}
      viewBox={`0 0 ${WIDTH} ${height}`}
      style={{ width: '100%', maxWidth: WIDTH, display: 'block', marginBottom: 12 }}
      fontSize={12}
    >
      {proof.map((hash, i) => (
        <g key={hash}>
          <line x1={150} y1={y(i)} x2={150} y2={y(i + 1)} stroke="#0b5cad" strokeWidth={2} />
          <line x1={330} y1={y(i)} x2={150} y2={y(i + 1)} stroke="#7a8794" strokeDasharray="4 3" />
          <Node x={330} y={y(i)} fill="#f5f8fb" text={`${hash.slice(0, 16)}…`} />
        </g>
      ))}
      {proof.map((hash, i) =>
        i === 0 ? null : <Node key={hash} x={150} y={y(i)} fill="#e8f1fa" text={t('evidence.level', { level: i })} />,
      )}
      <Node x={150} y={y(0)} fill="#fff4d6" text={t('evidence.leaf', { index })} />
      {proof.length === 0 ? null : <Node x={150} y={y(proof.length)} fill="#dff2d8" text={t('evidence.root')} />}
    </svg>
  )
}

function Node({ x, y, fill, text }: { x: number; y: number; fill: string; text: string }) {
  return (
    <>
      <rect x={x - 85} y={y - 14} width={170} height={28} rx={5} fill={fill} stroke="#7a8794" />
      <text x={x} y={y + 4} textAnchor="middle" fill="#1f2a33">
        {text}
      </text>
    </>
  )
}
