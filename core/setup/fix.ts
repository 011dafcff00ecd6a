import { SERVICE_LABELS } from '../labels/labels.ts';
import type { FixCode } from '../texts/setup-fix.ts';
import type { AnswerId } from './fix-questions.ts';
import { RULESET_PLANS, type RulesetPlan } from './rulesets.ts';
import { checkSetup, type SetupFacts } from './setup.ts';

/** One call or two that change a setting on GitHub. */
export type SetupChange =
  | { kind: 'label'; name: string; colour: string; meaning: string }
  /** Creates the environment if it is missing, and lets only named branches use it. */
  | { kind: 'limit'; environment: string }
  | { kind: 'branch'; environment: string; branch: string }
  | { kind: 'variable'; environment: string; name: AnswerId }
  | { kind: 'ruleset'; ruleset: RulesetPlan }
  | { kind: 'repository'; settings: Readonly<Record<string, boolean>> }
  | { kind: 'actions'; settings: { allowed_actions: 'selected' } | { sha_pinning_required: true } }
  | { kind: 'selected-actions' }
  | { kind: 'workflow-token' }
  | { kind: 'enable'; file: string }
  | { kind: 'start'; file: string };

/** What can be done about a finding. A step either creates what is missing or makes a rule stricter. */
export interface FixStep {
  code: FixCode;
  /** What the step is about, for its sentence: names of labels, variables or workflows. */
  names: readonly string[];
  /** What must be answered first. */
  asks: readonly AnswerId[];
  /** A step of the same plan without which this one cannot be done. */
  after?: FixCode;
  changes: readonly SetupChange[];
}

/** The permission that each change needs of a token: docs.github.com, "Permissions required for fine-grained tokens". */
export const PERMISSIONS: Record<SetupChange['kind'], string> = {
  label: 'Issues: write',
  limit: 'Administration: write',
  branch: 'Administration: write',
  variable: 'Environments: write',
  ruleset: 'Administration: write',
  repository: 'Administration: write',
  actions: 'Administration: write',
  'selected-actions': 'Administration: write',
  'workflow-token': 'Administration: write',
  enable: 'Actions: write',
  start: 'Actions: write',
};

/** The variables of each environment. */
const VARIABLES = { skrivare: ['SKRIVARE_CLIENT_ID'], webb: ['NETLIFY_SITE_ID', 'SKAV_SITE'] } as const;
/** The workflow that makes a finding right when it runs, and the secret without which it fails. */
const RUNS = {
  swept: { file: 'sweep.yml', needs: 'secret-skrivare' },
  status: { file: 'status.yml', needs: 'secret-webb' },
} as const;

/**
 * Plans what GitHub's API can do about the findings of `checkSetup`. Pure. What would loosen a rule, replace something
 * that a person has set or need a secret is in no step: it is left to a person.
 * @returns the steps in the order in which they can be done; empty when nothing can be
 */
export function planFixes(facts: SetupFacts): FixStep[] {
  const wrong = new Set(checkSetup(facts).flatMap(({ code, ok }) => (ok === false ? [code] : [])));
  const steps: FixStep[] = [];
  const add = (code: FixCode, changes: readonly SetupChange[], more: Partial<FixStep> = {}) => {
    if (wrong.has(code) && changes.length > 0) steps.push({ code, names: [], asks: [], changes, ...more });
  };
  // Nothing can be changed in an archived repository.
  if (wrong.has('archived')) return [];

  const labels = Object.values(SERVICE_LABELS).filter(({ name }) => !facts.labels?.includes(name));
  add(
    'labels',
    labels.map(({ name, colour, meaning }) => ({ kind: 'label', name, colour, meaning })),
    { names: labels.map(({ name }) => name) },
  );
  for (const environment of ['skrivare', 'webb'] as const) {
    add(`environment-${environment}`, environmentChanges(facts, environment));
    const names = VARIABLES[environment].filter((name) => !facts.variables?.[environment]?.[name]);
    const isMissing = facts.environments?.every(({ name }) => name !== environment) ?? false;
    add(
      `variable-${environment}`,
      names.map((name) => ({ kind: 'variable', environment, name })),
      { names, asks: names, ...(isMissing ? { after: `environment-${environment}` } : {}) },
    );
  }
  add('squash', [
    {
      kind: 'repository',
      settings: { allow_squash_merge: true, allow_merge_commit: false, allow_rebase_merge: false },
    },
  ]);
  add('delete-branch', [{ kind: 'repository', settings: { delete_branch_on_merge: true } }]);
  add('forking', [{ kind: 'repository', settings: { allow_forking: false } }]);
  // From `local_only`, or from a selection of a person's own, it would be loosened.
  if (facts.actions?.allowed_actions === 'all')
    add('actions-allowed', [
      { kind: 'actions', settings: { allowed_actions: 'selected' } },
      { kind: 'selected-actions' },
    ]);
  add('action-pins', [{ kind: 'actions', settings: { sha_pinning_required: true } }]);
  add('workflow-token', [{ kind: 'workflow-token' }]);
  // Rules of a person's own are changed by a person, and before the check is there nothing could be merged.
  if (facts.rules?.length === 0 && facts.workflows?.some(({ file }) => file === 'check.yml'))
    add('pull-request', ...rulesetStep(RULESET_PLANS.main));
  add('case-branches', ...rulesetStep(RULESET_PLANS.cases));
  add('reply-branches', ...rulesetStep(RULESET_PLANS.replies));
  const disabled = facts.workflows?.filter(({ isActive }) => !isActive).map(({ file }) => file) ?? [];
  add(
    'workflows',
    disabled.map((file) => ({ kind: 'enable', file })),
    { names: disabled },
  );
  for (const code of ['swept', 'status'] as const) {
    const { file, needs } = RUNS[code];
    const canRun = facts.workflows?.some((one) => one.file === file) && !wrong.has(needs);
    if (!canRun || facts.running?.includes(file)) continue;
    add(code, [{ kind: 'start', file }], disabled.includes(file) ? { after: 'workflows' } : {});
  }
  return steps;
}

function environmentChanges({ environments }: SetupFacts, environment: string): SetupChange[] {
  const found = environments?.find(({ name }) => name === environment);
  const branch: SetupChange = { kind: 'branch', environment, branch: 'main' };
  if (!found?.isLimited) return [{ kind: 'limit', environment }, branch];
  return found.branches?.length === 0 ? [branch] : [];
}

const rulesetStep = (ruleset: RulesetPlan): [SetupChange[], Partial<FixStep>] => [
  [{ kind: 'ruleset', ruleset }],
  { asks: ruleset.bypass ? [ruleset.bypass] : [] },
];
