import type { Client, RepoName } from './client.ts';

/** The texts of a case's pull request. Nothing in them comes from the reporter. */
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
  /** Those who review for the areas that the case was moved from; left out when it never was. */
  former?: Pick<PullText, 'reviewers' | 'teams'>;
}

/** A repository on GitHub, and the access to it. */
export interface RepoAccess {
  at: RepoName;
  /** Connects at the first call. */
  client: () => Promise<Client>;
}

/** A repository on GitHub, and the texts of its pull requests. */
export interface GitHubRepo extends RepoAccess {
  /** Writes the texts of a case's pull request; `text` is the case's file. */
  describe: (id: string, text: string) => PullText;
}
