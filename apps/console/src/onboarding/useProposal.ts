import { useEffect, useRef, useState } from 'react'
import { api, read, type Schemas } from '../api.ts'
import { problemText } from '../ui/Problem.tsx'

type Proposal = Schemas['OnboardingProposal']
const PAUSE_MS = 1200

/** The proposal under correction. What is typed is saved after a short pause; `save` does it at once and gives the revision, or undefined when refused. */
export function useProposal(draft: Schemas['OnboardingDraft']) {
  const [proposal, setProposal] = useState<Proposal>(draft.proposal)
  const [state, setState] = useState<'saved' | 'dirty' | 'refused'>('saved')
  const [failure, setFailure] = useState<string | null>(null)
  const revision = useRef(draft.revision)
  const latest = useRef(proposal)
  const running = useRef<Promise<number | undefined>>(Promise.resolve(draft.revision))
  latest.current = proposal
  if (state === 'saved' && draft.revision > revision.current) revision.current = draft.revision

  const send = async (): Promise<number | undefined> => {
    const sent = latest.current
    try {
      const body = { revision: revision.current, proposal: sent as Schemas['OnboardingProposalInput'] }
      const saved = await read(
        api.PUT('/v1/onboarding/drafts/{draft}', { params: { path: { draft: draft.id } }, body }),
      )
      revision.current = saved.revision
      if (latest.current === sent) setState('saved')
      setFailure(null)
      return saved.revision
    } catch (cause) {
      setState('refused')
      setFailure(problemText(cause))
      return undefined
    }
  }
  /** one after the other: each needs the revision of the one before */
  const save = () => {
    running.current = running.current.then(() => (state === 'saved' ? revision.current : send()))
    return running.current
  }
  useEffect(() => {
    if (state !== 'dirty') return
    const timer = setTimeout(() => void save(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [proposal, state])

  const change = (part: Partial<Proposal>) => {
    setProposal((before) => ({ ...before, ...part }))
    setState('dirty')
  }
  return { proposal, change, save, state, failure }
}
