import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SERVICE_LABELS } from '../labels/labels.ts';
import { HOST_VARIABLES } from './host.ts';
import { checkSetup, type SetupFacts } from './setup.ts';

const WORKFLOWS = ['accept', 'alarm', 'check', 'command', 'publish', 'reply', 'review', 'status', 'sweep'];
const RIGHT: SetupFacts = {
  repository: {
    private: true,
    default_branch: 'main',
    archived: false,
    allow_forking: false,
    allow_squash_merge: true,
    allow_merge_commit: false,
    allow_rebase_merge: false,
    delete_branch_on_merge: true,
  },
  rules: [
    { type: 'deletion' },
    { type: 'non_fast_forward' },
    {
      type: 'pull_request',
      parameters: {
        required_approving_review_count: 1,
        require_code_owner_review: true,
        require_last_push_approval: true,
        dismiss_stale_reviews_on_push: true,
        allowed_merge_methods: ['squash'],
      },
    },
    {
      type: 'required_status_checks',
      parameters: { required_status_checks: [{ context: 'ärende', integration_id: 15368 }] },
    },
  ],
  bypass: [{ actor_type: 'Integration', bypass_mode: 'always' }],
  codeownersErrors: 0,
  owners: readFileSync('.github/CODEOWNERS', 'utf8'),
  environments: ['skrivare', 'webb'].map((name) => ({ name, isLimited: true })),
  secrets: { '': [], skrivare: ['SKRIVARE_KEY'], webb: ['NETLIFY_AUTH_TOKEN'] },
  variables: {
    skrivare: { SKRIVARE_CLIENT_ID: 'Iv23liAAAAAAAAAAAAAA' },
    webb: { NETLIFY_SITE_ID: 'a', SKAV_SITE: 'https://avvikelse.exempel.se' },
  },
  actions: { default_workflow_permissions: 'read', sha_pinning_required: true, allowed_actions: 'selected' },
  workflows: WORKFLOWS.map((name) => ({
    file: `${name}.yml`,
    isActive: true,
  })),
  labels: Object.values(SERVICE_LABELS).map(({ name }) => name),
  hoursSinceSweep: 20,
  hoursSinceStatus: 1,
  caseRules: [{ type: 'non_fast_forward' }],
  replyRules: [{ type: 'creation' }, { type: 'update' }, { type: 'non_fast_forward' }],
  writers: 2,
  areasWithoutUser: 0,
  hasContact: true,
  host: {
    isThere: true,
    address: 'https://avvikelse.exempel.se',
    region: 'eu-central-1',
    plan: 'Personal',
    variables: ['SKAV_GITHUB_REPO', 'SKAV_GITHUB_APP', 'SKAV_GITHUB_KEY', 'SKAV_SECRET'],
    daysSinceDeploy: 40,
  },
  associationFaults: 0,
};
const wrong = (facts: SetupFacts) =>
  checkSetup(facts)
    .filter(({ ok }) => ok === false)
    .map(({ code }) => code);
/** The rule of a type with some of its parameters changed. */
const withRule = (type: string, parameters: object) => ({
  ...RIGHT,
  rules: (RIGHT.rules ?? []).map((rule) =>
    rule.type === type ? { ...rule, parameters: { ...rule.parameters, ...parameters } } : rule,
  ),
});
const without = (type: string) => ({
  ...RIGHT,
  rules: RIGHT.rules?.filter((rule) => rule.type !== type) ?? [],
});

describe('an installation', () => {
  it('is right when every setting is', () => {
    expect(checkSetup(RIGHT).every(({ ok }) => ok === true)).toBe(true);
  });

  it('is not called wrong for what could not be read', () => {
    expect(checkSetup({}).every(({ ok }) => ok === undefined)).toBe(true);
  });

  it.each([
    ['private', { ...RIGHT, repository: { private: false, default_branch: 'main' } }],
    ['archived', { ...RIGHT, repository: { ...RIGHT.repository, archived: true } as never }],
    ['squash', { ...RIGHT, repository: { ...RIGHT.repository, allow_rebase_merge: true } as never }],
    ['deletion', without('deletion')],
    ['force-push', without('non_fast_forward')],
    ['status-check status-source', without('required_status_checks')],
    [
      'bypass',
      {
        ...RIGHT,
        bypass: [...(RIGHT.bypass ?? []), { actor_type: 'RepositoryRole', bypass_mode: 'always' }],
      },
    ],
    ['bypass-mode', { ...RIGHT, bypass: [{ actor_type: 'Integration', bypass_mode: 'pull_request' }] }],
    ['dismiss-stale', withRule('pull_request', { dismiss_stale_reviews_on_push: false })],
    ['squash-rule', withRule('pull_request', { allowed_merge_methods: ['merge', 'squash'] })],
    ['squash-rule', withRule('pull_request', { allowed_merge_methods: undefined })],
    [
      'status-source',
      withRule('required_status_checks', { required_status_checks: [{ context: 'ärende' }] }),
    ],
    [
      'delete-branch',
      { ...RIGHT, repository: { ...RIGHT.repository, delete_branch_on_merge: false } as never },
    ],
    ['variable-skrivare', { ...RIGHT, variables: { ...RIGHT.variables, skrivare: {} } }],
    ['variable-webb', { ...RIGHT, variables: { webb: { NETLIFY_SITE_ID: 'a' } } }],
    [
      'variable-webb',
      { ...RIGHT, variables: { webb: { NETLIFY_SITE_ID: 'a', SKAV_SITE: 'http://localhost' } } },
    ],
    ['actions-allowed', { ...RIGHT, actions: { ...RIGHT.actions, allowed_actions: 'all' } }],
    ['workflows', { ...RIGHT, workflows: (RIGHT.workflows ?? []).slice(1) }],
    [
      'workflows',
      { ...RIGHT, workflows: (RIGHT.workflows ?? []).map((one) => ({ ...one, isActive: false })) },
    ],
    ['status', { ...RIGHT, hoursSinceStatus: 30 }],
    ['workflows', { ...RIGHT, workflows: RIGHT.workflows?.filter(({ file }) => file !== 'reply.yml') ?? [] }],
    ['case-branches', { ...RIGHT, caseRules: [] }],
    ['reply-branches', { ...RIGHT, replyRules: [{ type: 'non_fast_forward' }, { type: 'update' }] }],
    ['reply-branches', { ...RIGHT, replyRules: [{ type: 'non_fast_forward' }, { type: 'creation' }] }],
    [
      'status-filtered',
      withRule('required_status_checks', {
        required_status_checks: [{ context: 'ärende', integration_id: 15368 }, { context: 'mapp' }],
      }),
    ],
    ['people', { ...RIGHT, writers: 1 }],
    ['owners-alone', { ...RIGHT, owners: '*  @anna\n/cases/ @forbund/koordinatorer\n' }],
    ['owners-alone', { ...RIGHT, owners: '*  @anna # så länge\n/cases/ @forbund/koordinatorer\n' }],
    ['host-site', { ...RIGHT, host: { ...RIGHT.host, isThere: false } }],
    ['host-address', { ...RIGHT, host: { ...RIGHT.host, address: 'https://annan.netlify.app' } }],
    ['host-region', { ...RIGHT, host: { ...RIGHT.host, region: 'us-east-2' } }],
    ['host-region', { ...RIGHT, host: { ...RIGHT.host, region: 'cmh' } }],
    ['host-plan', { ...RIGHT, host: { ...RIGHT.host, plan: 'Free' } }],
    [
      'host-sign-in',
      { ...RIGHT, host: { ...RIGHT.host, variables: [...HOST_VARIABLES, 'SKAV_GITHUB_CLIENT_ID'] } },
    ],
    ['host-variables', { ...RIGHT, host: { ...RIGHT.host, variables: ['SKAV_SECRET'] } }],
    ['host-deploy', { ...RIGHT, host: { ...RIGHT.host, daysSinceDeploy: Number.POSITIVE_INFINITY } }],
    ['codeowners', { ...RIGHT, codeownersErrors: 2 }],
    ['owners', { ...RIGHT, owners: '# *  @forbund/forvaltare\n/cases/ @forbund/koordinatorer\n' }],
    ['owners', { ...RIGHT, owners: '*\n/cases/ @forbund/koordinatorer\n' }],
    ['owners', { ...RIGHT, owners: '*  # förvaltarna\n/cases/ @forbund/koordinatorer\n' }],
    ['owners', { ...RIGHT, owners: '' }],
    [
      'environment-skrivare',
      {
        ...RIGHT,
        environments: [
          { name: 'skrivare', isLimited: false },
          { name: 'webb', isLimited: true },
        ],
      },
    ],
    ...[[], ['main', 'prov'], ['tags/main']].map((branches) => [
      'environment-webb',
      {
        ...RIGHT,
        environments: [
          { name: 'skrivare', isLimited: true },
          { name: 'webb', isLimited: true, branches },
        ],
      },
    ]),
    ['actions-allowed', { ...RIGHT, actions: { ...RIGHT.actions, github_owned_allowed: false } }],
    ['secret-skrivare', { ...RIGHT, secrets: { ...RIGHT.secrets, skrivare: [] } }],
    ['secret-repo', { ...RIGHT, secrets: { ...RIGHT.secrets, '': ['SKRIVARE_KEY'] } }],
    [
      'action-pins',
      { ...RIGHT, actions: { default_workflow_permissions: 'read', sha_pinning_required: false } },
    ],
    ['swept', { ...RIGHT, hoursSinceSweep: Number.POSITIVE_INFINITY }],
    ['labels', { ...RIGHT, labels: ['ärende'] }],
    ['merge-queue', { ...RIGHT, rules: [...(RIGHT.rules ?? []), { type: 'merge_queue' }] }],
    ['area-users', { ...RIGHT, areasWithoutUser: 1 }],
    ['contact-users', { ...RIGHT, hasContact: false }],
  ] as [string, SetupFacts][])('has one wrong setting: %s', (code, facts) => {
    expect(wrong(facts).join(' ')).toBe(code);
  });

  it('is wrong in six ways when main needs no pull request', () => {
    expect(wrong(without('pull_request'))).toEqual([
      'pull-request',
      'approval',
      'code-owner',
      'last-push',
      'dismiss-stale',
      'squash-rule',
    ]);
  });
});
