import type { AnswerId } from './fix-questions.ts';

/** A rule for branches, as GitHub's API has it. */
export interface BranchRule {
  type: string;
  parameters?: {
    required_approving_review_count?: number;
    require_code_owner_review?: boolean;
    require_last_push_approval?: boolean;
    dismiss_stale_reviews_on_push?: boolean;
    required_review_thread_resolution?: boolean;
    allowed_merge_methods?: readonly string[];
    strict_required_status_checks_policy?: boolean;
    required_status_checks?: readonly { context: string; integration_id?: number }[];
  };
}

/** A ruleset that an installation has: docs/installera.md, "Skyddet för main". */
export interface RulesetPlan {
  name: string;
  /** `refs/heads/case/**` */
  branches: string;
  /** The answer that is the id of the App that may bypass it. */
  bypass?: AnswerId;
  rules: readonly BranchRule[];
}

/** GitHub Actions, as the source of a status: without it anyone who may write can post the status by hand. */
export const ACTIONS_APP = 15368;
/** The check that must pass before anything is merged into main. */
export const REQUIRED_CHECK = 'ärende';

/** The rules of main, of a case that waits and of a reporter's reply. */
export const RULESET_PLANS = {
  main: {
    name: 'Skav: main',
    branches: 'refs/heads/main',
    bypass: 'SKRIVARE_APP_ID',
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
        },
      },
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: REQUIRED_CHECK, integration_id: ACTIONS_APP }],
        },
      },
    ],
  },
  cases: { name: 'Skav: ärenden', branches: 'refs/heads/case/**', rules: [{ type: 'non_fast_forward' }] },
  replies: {
    name: 'Skav: svar',
    branches: 'refs/heads/svar/**',
    bypass: 'INTAG_APP_ID',
    rules: [{ type: 'creation' }, { type: 'update' }, { type: 'non_fast_forward' }],
  },
} as const satisfies Record<string, RulesetPlan>;
