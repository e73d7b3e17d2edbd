import type { Schemas } from '../api.ts'
import { ClaimChoice } from '../sources/ClaimChoice.tsx'
import { SimilarItems } from '../sources/SimilarItems.tsx'

type Proposal = Schemas['OnboardingProposal']

interface Props {
  provider: string
  proposal: Proposal
  disabled: boolean
  onChange(part: Partial<Proposal>): void
}

/** Columns that other departments register already: before loading, the clerk accounts for them or leaves them out. */
export function DuplicateHint({ provider, proposal, disabled, onChange }: Props) {
  const claims = proposal.claims ?? []
  const kept = proposal.columns.filter((column) => column.keep).map(({ title, name }) => ({ title, name }))
  const account = (item: string) => (
    <ClaimChoice
      item={item}
      known={claims.find((claim) => claim.item === item)}
      busy={disabled}
      onPut={async (claim) => {
        onChange({ claims: [...claims.filter((one) => one.item !== item), claim] })
        return true
      }}
    />
  )
  return <SimilarItems provider={provider} entryName={proposal.name} items={kept} account={account} />
}
