import type { Case } from '../../core/case/case.ts';

/** Where the settings are that are edited, and the archive with the cases that they must fit. */
export interface SettingsFolder {
  /** The association's folder. */
  folder: string;
  /** The git repository with the cases. */
  archive: string;
  /** Reads the reports that wait to be accepted, which are not among the cases on main; not those with faults of form. */
  waiting: () => Promise<readonly Case[]>;
}

/** Where the settings are on GitHub: the repository, and the address of GitHub's pages. */
export interface GitHubPlace {
  repo: string;
  web: string;
}
