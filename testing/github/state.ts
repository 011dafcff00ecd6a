// What GitHub keeps outside git: people's roles, issues, comments, labels, workflow runs.

import type { BranchRule } from '../../core/setup/rulesets.ts';
import type { JsonObject } from './json.ts';

export type Role = 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export interface PullRequest {
  head: string;
  /** The owner of the fork that its branch is in, if it is not in this repository. */
  fork?: string;
  base: string;
  headSha: string;
  baseSha: string;
  mergeSha: string | null;
  mergedAt: string | null;
  /** The login of the person or App that merged it. */
  mergedBy?: string;
  /** The base and head that `refs/pull/N` were made for, and whether the two can be merged. */
  refsKey?: string;
  isMergeable?: boolean;
  isDraft: boolean;
  reviewers: string[];
  teams: string[];
  reviews: { id: number; user: string; state: string; body: string; sha: string; at: string }[];
  /** Comments on lines of its files. */
  lineComments?: { id: number; user: string; body: string; path: string; sha: string; at: string }[];
}

/** An issue; a pull request is one that has `pull`. */
export interface Issue {
  number: number;
  id: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  labels: string[];
  user: string;
  assignees: string[];
  created: string;
  updated: string;
  closed: string | null;
  pull?: PullRequest;
}

export interface Comment {
  id: number;
  issue: number;
  user: string;
  body: string;
  created: string;
  updated: string;
  reactions: { id: number; user: string; content: string; created: string }[];
}

export interface RepoLabel {
  id: number;
  name: string;
  color: string;
  description: string | null;
}

/** A workflow run, as the runner recorded it. */
export interface Run {
  id: number;
  /** `.github/workflows/sweep.yml` */
  path: string;
  name: string;
  event: string;
  branch: string;
  sha: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  created: string;
  updated: string;
  /** What the run printed, until it is deleted. */
  logs: string | undefined;
}

/**
 * What a job with an `environment` leaves on the page *Deployments*: it has the environment, a commit and the outcome.
 * https://docs.github.com/actions/how-tos/deploy/configure-and-manage-deployments/view-deployment-history
 */
export interface Deployment {
  environment: string;
  ref: string;
  sha: string;
  creator: string;
  /** An older success of the same environment becomes `inactive` when there is a newer one. */
  state: 'in_progress' | 'success' | 'failure' | 'inactive';
  created: string;
}

/** A mail that GitHub sends a person about an issue or a pull request. */
export interface Mail {
  to: string;
  number: number;
  about: 'opened' | 'comment' | 'review' | 'assigned' | 'state';
  by: string;
  at: string;
}

/**
 * Rules for branches, as a person sets them, in the shape that the API answers with: the rules that bind here are those
 * that `skav doctor` reads.
 */
export interface Ruleset {
  id: number;
  name: string;
  enforcement: 'active' | 'disabled';
  /** Patterns such as `refs/heads/case/**`. */
  include: readonly string[];
  /** Only Apps are simulated. */
  bypass: readonly { actor_id: number; actor_type: 'Integration'; bypass_mode: 'always' | 'pull_request' }[];
  rules: readonly BranchRule[];
}

/** An environment of a repository: what was put, the branches that may use it, and its variables. */
export interface Environment {
  id: number;
  body: JsonObject;
  /** Patterns; they bind when the body says that only named branches may use it. */
  branches: readonly string[];
  variables: Map<string, string>;
}

/** A check on a commit: what a job has found, and the App that says so. GitHub Actions is number 15368. */
export interface CommitCheck {
  sha: string;
  context: string;
  app: number;
  conclusion: string;
}
