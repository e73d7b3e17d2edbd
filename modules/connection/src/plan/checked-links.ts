import type { SourceColumn } from '@shuyuan/connector'
import type { Dataset } from '@shuyuan/intake'
import { error } from '../errors.ts'
import { linkColumns } from './link-columns.ts'
import { planFault } from './plan-fault.ts'
import type { Link, PlanInput } from './plan.ts'

/** The links of a plan in the order of the dataset's columns. Throws CONNECTION_PLAN_INVALID. */
export function checkedLinks(input: PlanInput, dataset: Dataset, shape: readonly SourceColumn[]): Link[] {
  const links = linkColumns(dataset, shape, input.columns)
  const fault = planFault(input, links, shape, dataset)
  if (fault) throw error('CONNECTION_PLAN_INVALID', { reason: fault })
  return links
}
