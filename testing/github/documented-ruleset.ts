import type { BranchRule } from '../../core/setup/setup.ts';
import { ACTIONS_APP } from './rulesets.ts';
import type { Ruleset } from './state.ts';

/**
 * The rulesets that docs/installera.md tells an association to make, "Skyddet för main".
 * @param writer the id of the App that carries out orders
 * @param intake the id of the form's App
 */
export const documentedRulesets = (writer: number, intake: number): Ruleset[] => [
  {
    id: 1,
    name: 'main',
    enforcement: 'active',
    include: ['refs/heads/main'],
    bypass: [{ actor_id: writer, actor_type: 'Integration', bypass_mode: 'always' }],
    rules: [
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: 1,
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: true,
          require_last_push_approval: true,
          required_review_thread_resolution: false,
          allowed_merge_methods: ['squash'],
        } as NonNullable<BranchRule['parameters']>,
      },
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: 'ärende', integration_id: ACTIONS_APP }],
        } as NonNullable<BranchRule['parameters']>,
      },
    ],
  },
  {
    id: 2,
    name: 'ärenden',
    enforcement: 'active',
    include: ['refs/heads/case/**'],
    bypass: [],
    rules: [{ type: 'non_fast_forward' }],
  },
  {
    id: 3,
    name: 'svar',
    enforcement: 'active',
    include: ['refs/heads/svar/**'],
    bypass: [{ actor_id: intake, actor_type: 'Integration', bypass_mode: 'always' }],
    rules: [{ type: 'creation' }, { type: 'update' }, { type: 'non_fast_forward' }],
  },
];
