// What GitHub keeps outside git: people's roles, issues, comments, labels, workflow runs.

export type Role = 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export interface PullRequest {
  head: string;
  base: string;
  headSha: string;
  baseSha: string;
  mergeSha: string | null;
  mergedAt: string | null;
  /** The base and head that `refs/pull/N` were made for, and whether the two can be merged. */
  refsKey?: string;
  isMergeable?: boolean;
  isDraft: boolean;
  reviewers: string[];
  teams: string[];
  reviews: { id: number; user: string; state: string; body: string; sha: string; at: string }[];
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
