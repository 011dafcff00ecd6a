import { describe, expect, it } from 'vitest';
import { SERVICE_LABELS } from '../labels/labels.ts';
import { checkSetup, type SetupFacts } from './setup.ts';

const RIGHT: SetupFacts = {
  repository: {
    private: true,
    default_branch: 'main',
    allow_forking: false,
    allow_squash_merge: true,
    allow_merge_commit: false,
    allow_rebase_merge: false,
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
      },
    },
    { type: 'required_status_checks', parameters: { required_status_checks: [{ context: 'ärende' }] } },
  ],
  bypass: [{ actor_type: 'Integration' }],
  codeownersErrors: 0,
  environments: ['skrivare', 'webb'].map((name) => ({ name, isLimited: true })),
  secrets: { '': [], skrivare: ['SKRIVARE_KEY'], webb: ['NETLIFY_AUTH_TOKEN'] },
  actions: { default_workflow_permissions: 'read', sha_pinning_required: true },
  labels: Object.values(SERVICE_LABELS).map(({ name }) => name),
  hoursSinceSweep: 20,
  associationFaults: 0,
};
const wrong = (facts: SetupFacts) =>
  checkSetup(facts)
    .filter(({ ok }) => ok === false)
    .map(({ code }) => code);
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
    ['squash', { ...RIGHT, repository: { ...RIGHT.repository, allow_rebase_merge: true } as never }],
    ['deletion', without('deletion')],
    ['force-push', without('non_fast_forward')],
    ['status-check', without('required_status_checks')],
    ['bypass', { ...RIGHT, bypass: [{ actor_type: 'Integration' }, { actor_type: 'RepositoryRole' }] }],
    ['codeowners', { ...RIGHT, codeownersErrors: 2 }],
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
    ['secret-skrivare', { ...RIGHT, secrets: { ...RIGHT.secrets, skrivare: [] } }],
    ['secret-repo', { ...RIGHT, secrets: { ...RIGHT.secrets, '': ['SKRIVARE_KEY'] } }],
    [
      'action-pins',
      { ...RIGHT, actions: { default_workflow_permissions: 'read', sha_pinning_required: false } },
    ],
    ['swept', { ...RIGHT, hoursSinceSweep: Number.POSITIVE_INFINITY }],
    ['labels', { ...RIGHT, labels: ['ärende'] }],
  ] as [string, SetupFacts][])('has one wrong setting: %s', (code, facts) => {
    expect(wrong(facts)).toEqual([code]);
  });

  it('is wrong in four ways when main needs no pull request', () => {
    expect(wrong(without('pull_request'))).toEqual(['pull-request', 'approval', 'code-owner', 'last-push']);
  });
});
