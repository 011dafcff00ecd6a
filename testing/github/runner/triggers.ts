import type { Trigger, WorkflowFile } from './workflow.ts';

/** What event, as far as it decides which workflows run. */
export interface TriggerEvent {
  name: string;
  action?: string | undefined;
  /** The branch it is about: a pull request's base, or what was pushed to. */
  branch: string;
  /** The files that differ. Asked only when a filter needs them. */
  changed: () => Promise<string[]>;
}

/** Without `types` a pull request's workflow runs for these. */
const PULL_TYPES = ['opened', 'synchronize', 'reopened'];

/** Whether a workflow's `on` lets it run for what event. */
export async function isTriggered({ on }: WorkflowFile, event: TriggerEvent): Promise<boolean> {
  if (!(event.name in on)) return false;
  const trigger = on[event.name];
  if (Array.isArray(trigger) || !trigger) return true;
  const types = trigger.types ?? (event.name === 'pull_request' ? PULL_TYPES : undefined);
  if (types && event.action !== undefined && !types.includes(event.action)) return false;
  if (trigger.branches && !matches(trigger.branches, event.branch)) return false;
  return pathsMatch(trigger, event);
}

async function pathsMatch(trigger: Trigger, { changed }: TriggerEvent): Promise<boolean> {
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
