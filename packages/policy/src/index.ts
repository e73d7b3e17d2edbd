export { createPolicy, type Policy, type PolicyTable } from './policy.ts'
export { anyone, compute, type Decision, either, type Question, role, type Rule, signedIn, when } from './rule.ts'
export { anonymous, type Subject, system } from './subject.ts'
