import type { Trigger, WorkflowFile } from './workflow.ts';

/** What happened, as far as it decides which workflows run. */
export interface Happening {
  name: string;
  action?: string | undefined;
  /** The branch it is about: a pull request's base, or what was pushed to. */
  branch: string;
  /** The files that differ. Asked only when a filter needs them. */
  changed: () => Promise<string[]>;
}

/** Without `types` a pull request's workflow runs for these. */
const PULL_TYPES = ['opened', 'synchronize', 'reopened'];

/** Whether a workflow's `on` lets it run for what happened. */
export async function isTriggered({ on }: WorkflowFile, happened: Happening): Promise<boolean> {
  if (!(happened.name in on)) return false;
  const trigger = on[happened.name];
  if (Array.isArray(trigger) || !trigger) return true;
  const types = trigger.types ?? (happened.name === 'pull_request' ? PULL_TYPES : undefined);
  if (types && happened.action !== undefined && !types.includes(happened.action)) return false;
  if (trigger.branches && !matches(trigger.branches, happened.branch)) return false;
  return pathsMatch(trigger, happened);
}

async function pathsMatch(trigger: Trigger, { changed }: Happening): Promise<boolean> {
  const { paths, 'paths-ignore': ignored } = trigger;
  if (paths) return (await changed()).some((path) => matches(paths, path));
  if (ignored) return !(await changed()).every((path) => matches(ignored, path));
  return true;
}

/** The last pattern that fits decides; one that begins with `!` takes back. */
function matches(patterns: readonly string[], value: string): boolean {
  let fits = false;
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) fits &&= !glob(pattern.slice(1)).test(value);
    else fits ||= glob(pattern).test(value);
  }
  return fits;
}

/** GitHub's patterns: `*` within a folder, `**` across, `[0-9]`, and `?` and `+` for what stands before them. */
function glob(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/?|\*|[.^$(){}|\\]/g, (token) =>
    token === '*' ? '[^/]*' : token.startsWith('**') ? '.*' : `\\${token}`,
  );
  return new RegExp(`^${source}$`);
}
