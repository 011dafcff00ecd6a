import { SERVICE_LABELS } from '../labels/labels.ts';
import type { SetupCode } from '../texts/setup.ts';

/** What can be seen of an installation. What is undefined could not be seen. */
export interface SetupFacts {
  repository?: {
    private: boolean;
    default_branch: string;
    allow_forking?: boolean;
    allow_squash_merge?: boolean;
    allow_merge_commit?: boolean;
    allow_rebase_merge?: boolean;
  };
  /** The rules that bind main. */
  rules?: readonly BranchRule[];
  /** Who may pass the rules by: the kind of actor. */
  bypass?: readonly { actor_type: string }[];
  codeownersErrors?: number;
  environments?: readonly DeployEnvironment[];
  /** Names of secrets, by environment; those of the repository itself under `''`. */
  secrets?: Readonly<Record<string, readonly string[] | undefined>>;
  actions?: { default_workflow_permissions?: string; sha_pinning_required?: boolean };
  labels?: readonly string[];
  /** Hours since the last sweep that went well; infinity when there is none. */
  hoursSinceSweep?: number;
  associationFaults?: number;
}

export interface BranchRule {
  type: string;
  parameters?: {
    required_approving_review_count?: number;
    require_code_owner_review?: boolean;
    require_last_push_approval?: boolean;
    required_status_checks?: readonly { context: string }[];
  };
}

export interface DeployEnvironment {
  name: string;
  /** Whether only branches that were named may use it. */
  isLimited: boolean;
}

export interface SetupResult {
  code: SetupCode;
  /** Undefined when it cannot be seen. */
  ok: boolean | undefined;
}

/** The check that must have gone well before anything comes into main. */
const REQUIRED_CHECK = 'ärende';
const SECRET_NAMES = ['SKRIVARE_KEY', 'NETLIFY_AUTH_TOKEN'];

/** How each setting that can be seen stands. Pure: what was seen is an argument. */
export function checkSetup(facts: SetupFacts): SetupResult[] {
  const { repository, rules, environments, secrets, actions, labels } = facts;
  const rule = (type: string) => rules?.find((one) => one.type === type);
  const pull = rule('pull_request')?.parameters;
  /** Whether something that was seen is so. */
  const when = <T>(seen: T | undefined, isSo: (seen: T) => boolean) =>
    seen === undefined ? undefined : isSo(seen);
  const limited = (name: string) =>
    when(environments, (all) => all.some((one) => one.name === name && one.isLimited));
  const judged: Record<SetupCode, boolean | undefined> = {
    private: when(repository, (seen) => seen.private),
    'default-branch': when(repository, (seen) => seen.default_branch === 'main'),
    forking: when(repository?.allow_forking, (seen) => !seen),
    squash: when(
      repository?.allow_squash_merge,
      (seen) => seen && repository?.allow_merge_commit === false && repository.allow_rebase_merge === false,
    ),
    deletion: when(rules, () => rule('deletion') !== undefined),
    'force-push': when(rules, () => rule('non_fast_forward') !== undefined),
    'pull-request': when(rules, () => pull !== undefined),
    approval: when(rules, () => (pull?.required_approving_review_count ?? 0) >= 1),
    'code-owner': when(rules, () => pull?.require_code_owner_review === true),
    'last-push': when(rules, () => pull?.require_last_push_approval === true),
    'status-check': when(rules, () =>
      Boolean(
        rule('required_status_checks')?.parameters?.required_status_checks?.some(
          ({ context }) => context === REQUIRED_CHECK,
        ),
      ),
    ),
    bypass: when(facts.bypass, (seen) => seen.length === 1 && seen[0]?.actor_type === 'Integration'),
    codeowners: when(facts.codeownersErrors, (seen) => seen === 0),
    'environment-skrivare': limited('skrivare'),
    'environment-webb': limited('webb'),
    'secret-skrivare': when(secrets?.['skrivare'], (names) => names.includes('SKRIVARE_KEY')),
    'secret-webb': when(secrets?.['webb'], (names) => names.includes('NETLIFY_AUTH_TOKEN')),
    'secret-repo': when(secrets?.[''], (names) => !names.some((name) => SECRET_NAMES.includes(name))),
    'workflow-token': when(actions?.default_workflow_permissions, (seen) => seen === 'read'),
    'action-pins': when(actions?.sha_pinning_required, (seen) => seen),
    swept: when(facts.hoursSinceSweep, (hours) => hours <= 26),
    labels: when(labels, (names) => Object.values(SERVICE_LABELS).every(({ name }) => names.includes(name))),
    association: when(facts.associationFaults, (count) => count === 0),
  };
  return Object.entries(judged).map(([code, ok]) => ({ code: code as SetupCode, ok }));
}
