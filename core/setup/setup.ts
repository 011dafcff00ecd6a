import { SERVICE_LABELS } from '../labels/labels.ts';
import type { SetupCode } from '../texts/setup.ts';
import { checkHost, type HostFacts } from './host.ts';
import { ACTIONS_APP, type BranchRule, REQUIRED_CHECK } from './rulesets.ts';

/** What is known about an installation. What could not be read is `undefined`. */
export interface SetupFacts {
  repository?: {
    private: boolean;
    default_branch: string;
    archived?: boolean;
    allow_forking?: boolean;
    allow_squash_merge?: boolean;
    allow_merge_commit?: boolean;
    allow_rebase_merge?: boolean;
    delete_branch_on_merge?: boolean;
  };
  /** The rules of the branch main. */
  rules?: readonly BranchRule[];
  /** Who may bypass the rules: the kind of actor. */
  bypass?: readonly { actor_type: string; bypass_mode?: string }[];
  codeownersErrors?: number;
  /** The text of `.github/CODEOWNERS`. */
  owners?: string;
  environments?: readonly DeployEnvironment[];
  /** Names and values of variables, by environment. */
  variables?: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
  /** Names of secrets, by environment. Those of the repository itself are under `''`. */
  secrets?: Readonly<Record<string, readonly string[] | undefined>>;
  actions?: {
    default_workflow_permissions?: string;
    sha_pinning_required?: boolean;
    allowed_actions?: string;
    /** Whether GitHub's own actions are among the selected ones. */
    github_owned_allowed?: boolean;
  };
  /** The workflows of the repository: the name of the file, and whether it runs. */
  workflows?: readonly { file: string; isActive: boolean }[];
  labels?: readonly string[];
  /** Hours since the last sweep that succeeded; infinity if there is none. */
  hoursSinceSweep?: number;
  /** The same of the status that reporters read. */
  hoursSinceStatus?: number;
  /** The workflows that run or wait to run now, of those two: the name of the file. */
  running?: readonly string[];
  associationFaults?: number;
  /** The rules of a branch with a case that waits, and of one with a reply. */
  caseRules?: readonly BranchRule[];
  replyRules?: readonly BranchRule[];
  /** How many people may write. */
  writers?: number;
  /** How many areas name no GitHub user of their own, and whether the association names one. */
  areasWithoutUser?: number;
  hasContact?: boolean;
  host?: HostFacts;
}

export interface DeployEnvironment {
  name: string;
  /** Whether only named branches may use it. */
  isLimited: boolean;
  /** The patterns of those branches, and of tags, such as `main`. */
  branches?: readonly string[];
}

export interface SetupResult {
  code: SetupCode;
  /** `undefined` if it could not be read. */
  ok: boolean | undefined;
}

/** The workflows that must run, by their files. */
const WORKFLOWS = ['accept', 'alarm', 'check', 'command', 'publish', 'reply', 'review', 'status', 'sweep'];
/** Checks of workflows that do not run for every pull request. One that is required and never reports stops the merge. */
const FILTERED_CHECKS = ['kod', 'test', 'mapp', 'check'];
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
    when(environments, (all) =>
      all.some(
        (one) => one.name === name && one.isLimited && (one.branches ?? ['main']).join(' ') === 'main',
      ),
    );
  const settings: Record<SetupCode, boolean | undefined> = {
    private: when(repository, (value) => value.private),
    archived: when(repository?.archived, (value) => !value),
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
    'dismiss-stale': when(rules, () => pull?.dismiss_stale_reviews_on_push === true),
    'squash-rule': when(rules, () => pull?.allowed_merge_methods?.join() === 'squash'),
    'delete-branch': when(repository?.delete_branch_on_merge, (value) => value),
    'status-check': when(rules, () =>
      Boolean(
        rule('required_status_checks')?.parameters?.required_status_checks?.some(
          ({ context }) => context === REQUIRED_CHECK,
        ),
      ),
    ),
    'status-source': when(rules, () =>
      Boolean(
        rule('required_status_checks')?.parameters?.required_status_checks?.some(
          ({ context, integration_id }) => context === REQUIRED_CHECK && integration_id === ACTIONS_APP,
        ),
      ),
    ),
    'bypass-mode': when(facts.bypass, (value) => value.every((one) => one.bypass_mode === 'always')),
    bypass: when(facts.bypass, (value) => value.length === 1 && value[0]?.actor_type === 'Integration'),
    'status-filtered': when(rules, () =>
      FILTERED_CHECKS.every(
        (name) =>
          rule('required_status_checks')?.parameters?.required_status_checks?.every(
            ({ context }) => context !== name,
          ) ?? true,
      ),
    ),
    'case-branches': when(facts.caseRules, (found) => hasRules(found, ['non_fast_forward'])),
    'reply-branches': when(facts.replyRules, (found) =>
      hasRules(found, ['creation', 'update', 'non_fast_forward']),
    ),
    // Our check does not run for a queue's commits, so a queue waits forever.
    'merge-queue': when(rules, () => rule('merge_queue') === undefined),
    people: when(facts.writers, (count) => count >= 2),
    'area-users': when(facts.areasWithoutUser, (count) => count === 0),
    'contact-users': facts.hasContact,
    codeowners: when(facts.codeownersErrors, (value) => value === 0),
    owners: when(facts.owners, everyFileHasOwner),
    'owners-alone': when(
      facts.owners,
      (text) => !ownerLines(text).some((line) => /^\*\s+@[^\s/]+$/.test(line)),
    ),
    'environment-skrivare': limited('skrivare'),
    'environment-webb': limited('webb'),
    'secret-skrivare': when(secrets?.['skrivare'], (names) => names.includes('SKRIVARE_KEY')),
    'secret-webb': when(secrets?.['webb'], (names) => names.includes('NETLIFY_AUTH_TOKEN')),
    'secret-repo': when(secrets?.[''], (names) => !names.some((name) => SECRET_NAMES.includes(name))),
    'variable-skrivare': when(facts.variables?.['skrivare'], (names) =>
      Boolean(names['SKRIVARE_CLIENT_ID'] || names['SKRIVARE_APP_ID']),
    ),
    'variable-webb': when(
      facts.variables?.['webb'],
      (names) => Boolean(names['NETLIFY_SITE_ID']) && /^https:\/\/[^/]+\/?$/.test(names['SKAV_SITE'] ?? ''),
    ),
    'actions-allowed': when(
      actions?.allowed_actions,
      (value) => value === 'selected' && actions?.github_owned_allowed !== false,
    ),
    workflows: when(facts.workflows, (found) =>
      WORKFLOWS.every((name) => found.some((one) => one.file === `${name}.yml` && one.isActive)),
    ),
    'workflow-token': when(actions?.default_workflow_permissions, (value) => value === 'read'),
    'action-pins': when(actions?.sha_pinning_required, (value) => value),
    swept: when(facts.hoursSinceSweep, (hours) => hours <= 26),
    status: when(facts.hoursSinceStatus, (hours) => hours <= 26),
    labels: when(labels, (names) => Object.values(SERVICE_LABELS).every(({ name }) => names.includes(name))),
    ...checkHost(facts.host ?? {}, /^https:.*/.exec(facts.variables?.['webb']?.['SKAV_SITE'] ?? '')?.[0]),
    association: when(facts.associationFaults, (count) => count === 0),
  };
  return Object.entries(settings).map(([code, ok]) => ({ code: code as SetupCode, ok }));
}

const hasRules = (found: readonly BranchRule[], types: readonly string[]): boolean =>
  types.every((type) => found.some((one) => one.type === type));

/** Returns the lines of a CODEOWNERS file without comments, which may follow the owners (findings/codeowners-comment.sh). */
const ownerLines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter(Boolean);

/**
 * Whether a CODEOWNERS file begins with owners of everything. GitHub requests no owner's review of a file that no line
 * matches, and then anyone with the role Write can approve it. Source: docs.github.com, About code owners, "CODEOWNERS
 * syntax".
 */
function everyFileHasOwner(text: string): boolean {
  const [first = ''] = ownerLines(text);
  return /^\*\s+\S/.test(first);
}
