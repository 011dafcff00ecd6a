import type { Trigger, WorkflowFile } from './workflow.ts';

/** The parts of an event that decide which workflows it triggers. */
export interface TriggerEvent {
  name: string;
  action?: string | undefined;
  /** The branch it is about: a pull request's base, or what was pushed to. */
  branch: string;
  /** Lists the changed files. Called only when a filter needs them. */
  changed: () => Promise<string[]>;
}

/** The types that a trigger `pull_request` without `types` has. */
const PULL_TYPES = ['opened', 'synchronize', 'reopened'];

/** Whether an event triggers a workflow, by the workflow's `on`. */
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

/** Whether a value matches: the last pattern that fits decides, and one with `!` excludes. */
function matches(patterns: readonly string[], value: string): boolean {
  let fits = false;
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) fits &&= !glob(pattern.slice(1)).test(value);
    else fits ||= glob(pattern).test(value);
  }
  return fits;
}

/** Compiles GitHub's patterns: `*` within a folder, `**` across, `[0-9]`, and `?` and `+` after a character. */
function glob(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/?|\*|[.^$(){}|\\]/g, (token) =>
    token === '*' ? '[^/]*' : token.startsWith('**') ? '.*' : `\\${token}`,
  );
  return new RegExp(`^${source}$`);
}
