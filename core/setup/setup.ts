import { SERVICE_LABELS } from '../labels/labels.ts';
import type { SetupCode } from '../texts/setup.ts';

/** What is known about an installation. What could not be read is `undefined`. */
export interface SetupFacts {
  repository?: {
    private: boolean;
    default_branch: string;
    allow_forking?: boolean;
    allow_squash_merge?: boolean;
    allow_merge_commit?: boolean;
    allow_rebase_merge?: boolean;
  };
  /** The rules of the branch main. */
  rules?: readonly BranchRule[];
  /** Who may bypass the rules: the kind of actor. */
  bypass?: readonly { actor_type: string }[];
  codeownersErrors?: number;
  environments?: readonly DeployEnvironment[];
  /** Names of secrets, by environment. Those of the repository itself are under `''`. */
  secrets?: Readonly<Record<string, readonly string[] | undefined>>;
  actions?: { default_workflow_permissions?: string; sha_pinning_required?: boolean };
  labels?: readonly string[];
  /** Hours since the last sweep that succeeded; infinity if there is none. */
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
  /** Whether only named branches may use it. */
  isLimited: boolean;
}

export interface SetupResult {
  code: SetupCode;
  /** `undefined` if it could not be read. */
  ok: boolean | undefined;
}

/** The check that must pass before anything is merged into main. */
const REQUIRED_CHECK = 'ärende';
const SECRET_NAMES = ['SKRIVARE_KEY', 'NETLIFY_AUTH_TOKEN'];

/** Checks every setting of an installation. Pure: what is known about it is the argument. */
export function checkSetup(facts: SetupFacts): SetupResult[] {
  const { repository, rules, environments, secrets, actions, labels } = facts;
  const rule = (type: string) => rules?.find((one) => one.type === type);
  const pull = rule('pull_request')?.parameters;
  /** Whether a value is right; `undefined` if it could not be read. */
  const when = <T>(value: T | undefined, isRight: (value: T) => boolean) =>
    value === undefined ? undefined : isRight(value);
  const limited = (name: string) =>
    when(environments, (all) => all.some((one) => one.name === name && one.isLimited));
  const settings: Record<SetupCode, boolean | undefined> = {
    private: when(repository, (value) => value.private),
    'default-branch': when(repository, (value) => value.default_branch === 'main'),
    forking: when(repository?.allow_forking, (value) => !value),
    squash: when(
      repository?.allow_squash_merge,
      (value) => value && repository?.allow_merge_commit === false && repository.allow_rebase_merge === false,
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
    bypass: when(facts.bypass, (value) => value.length === 1 && value[0]?.actor_type === 'Integration'),
    codeowners: when(facts.codeownersErrors, (value) => value === 0),
    'environment-skrivare': limited('skrivare'),
    'environment-webb': limited('webb'),
    'secret-skrivare': when(secrets?.['skrivare'], (names) => names.includes('SKRIVARE_KEY')),
    'secret-webb': when(secrets?.['webb'], (names) => names.includes('NETLIFY_AUTH_TOKEN')),
    'secret-repo': when(secrets?.[''], (names) => !names.some((name) => SECRET_NAMES.includes(name))),
    'workflow-token': when(actions?.default_workflow_permissions, (value) => value === 'read'),
    'action-pins': when(actions?.sha_pinning_required, (value) => value),
    swept: when(facts.hoursSinceSweep, (hours) => hours <= 26),
    labels: when(labels, (names) => Object.values(SERVICE_LABELS).every(({ name }) => names.includes(name))),
    association: when(facts.associationFaults, (count) => count === 0),
  };
  return Object.entries(settings).map(([code, ok]) => ({ code: code as SetupCode, ok }));
}
