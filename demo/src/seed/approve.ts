import type { SeedContext } from './context.ts'
import { decideNext } from './decide-next.ts'

/** Lets the right people agree, level after level, until the flow about `ref` has ended. */
export async function approve(context: SeedContext, kind: string, ref: string, comment: string): Promise<void> {
  while (await decideNext(context, kind, ref, { action: 'approve', comment }));
}
