import type { Client, RepoName } from './client.ts';

/** The texts of a case's pull request. Nothing in them is the reporter's. */
export interface PullText {
  title: string;
  body: string;
  /** The first comment. GitHub mails the first version to all watchers, so the case itself is edited in later. */
  comment: string;
  labels: readonly string[];
  /** Users who review. */
  reviewers: readonly string[];
  /** Teams of the organization that review, without its name. */
  teams: readonly string[];
}

/** A repository on GitHub, and the texts of its pull requests. */
export interface GitHubRepo {
  at: RepoName;
  /** Connects at the first call. */
  client: () => Promise<Client>;
  /** Writes the texts of a case's pull request; `text` is the case's file. */
  describe: (id: string, text: string) => PullText;
}
