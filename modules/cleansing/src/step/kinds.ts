import { address } from './address.ts'
import { code } from './code.ts'
import { date } from './date.ts'
import { rowKinds } from './derive.ts'
import { identityKinds } from './identity.ts'
import { lookup } from './lookup.ts'
import { number } from './number.ts'
import { shapeKinds } from './shape.ts'
import { simplify } from './simplify.ts'
import { space } from './space.ts'
import type { StepKind } from './step.ts'
import { textKinds } from './text.ts'

/** Every kind of step by its word. */
export const stepKinds: ReadonlyMap<string, StepKind> = new Map(
  [
    ...textKinds,
    space,
    simplify,
    date,
    number,
    code,
    ...identityKinds,
    address,
    ...shapeKinds,
    lookup,
    ...rowKinds,
  ].map((kind) => [kind.kind, kind]),
)
