import type { Client, RepoName } from './client.ts';

/** What a case's pull request says. Nothing in it is the reporter's. */
export interface PullText {
  title: string;
  body: string;
  /** The first comment. First versions are mailed to all who watch, so the case itself is edited in later. */
  comment: string;
  labels: readonly string[];
  /** Users, and teams of the organization, who review. */
  reviewers: readonly string[];
  teams: readonly string[];
}

/** A repository on GitHub, and what its pull requests say. */
export interface GitHubRepo {
  at: RepoName;
  /** Connects at the first call. */
  client: () => Promise<Client>;
  /** What the pull request of a case says; `text` is the case's file. */
  describe: (id: string, text: string) => PullText;
}
