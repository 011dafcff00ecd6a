import { parse } from 'yaml';
import type { Job, Step, WorkflowFile } from './workflow.ts';

/** The events that a workflow of ours may listen to. */
const EVENTS = ['pull_request', 'issue_comment', 'schedule', 'workflow_dispatch', 'push'];
/** Every command that a step may run: one, fixed, with nothing filled in. */
const COMMANDS = [
  'npm ci --ignore-scripts',
  'npm run lint',
  'npm run test:unit',
  'npm run build',
  'node actions/skav.ts github check',
  'node actions/skav.ts github command',
  'node actions/skav.ts github accept',
  'node actions/skav.ts github sweep',
  'node actions/skav.ts publish',
  'npx --yes netlify-cli@27.10.2 deploy --prod --no-build --dir=dist',
];
const PINNED = /^actions\/[\w-]+@[0-9a-f]{40}$/;

const BASE = '$' + '{{ github.event.pull_request.base.sha }}';
const isCheckout = (uses: string | undefined) => uses?.startsWith('actions/checkout@') ?? false;

type Say = (rule: string, where: string) => void;

/** What in a workflow file breaks the rules of the house that no common linter knows: a stable code and a place. */
export function houseFaults(source: string): { rule: string; where: string }[] {
  const file = parse(source) as WorkflowFile;
  const found: { rule: string; where: string }[] = [];
  const say: Say = (rule, where) => found.push({ rule, where });
  for (const event of Object.keys(file.on)) if (!EVENTS.includes(event)) say('event', event);
  if (JSON.stringify(file.permissions) !== '{}') say('top-permissions', 'permissions');
  for (const [id, job] of Object.entries(file.jobs)) jobFaults(file, id, job, say);
  return found;
}

function jobFaults(file: WorkflowFile, id: string, job: Job, say: Say): void {
  if (typeof job.permissions !== 'object' || job.permissions === null) say('job-permissions', id);
  if (!((job['timeout-minutes'] ?? 0) > 0)) say('timeout', id);
  if (!/-\d+\.\d+$/.test(String(job['runs-on']))) say('runner-image', id);
  if (file.concurrency === undefined && job.concurrency === undefined) say('concurrency', id);
  const secret = /secrets\.(?!GITHUB_TOKEN)/.test(JSON.stringify(job));
  if (secret && 'pull_request' in file.on) say('secret-in-pull-request', id);
  if (secret && job.environment === undefined) say('secret-without-environment', id);
  const ours = job.steps?.some(({ run }) => run?.includes('skav.ts'));
  for (const [index, step] of (job.steps ?? []).entries()) {
    const where = `${id} ${index + 1}`;
    stepFaults(step, where, say);
    // What runs with a token that may write is ours, never what the pull request says it should be.
    if (ours && 'pull_request' in file.on && isCheckout(step.uses) && step.with?.['ref'] !== BASE)
      say('base-code', where);
  }
}

function stepFaults({ uses, run, with: inputs = {} }: Step, where: string, say: Say): void {
  if (uses !== undefined && !PINNED.test(uses)) say('pin', where);
  if (isCheckout(uses) && inputs['persist-credentials'] !== false) say('credentials', where);
  if (
    uses?.startsWith('actions/create-github-app-token@') &&
    !Object.keys(inputs).some((key) => key.startsWith('permission-'))
  )
    say('app-permissions', where);
  if (run?.includes('${{')) say('expression-in-run', where);
  else if (run !== undefined && !COMMANDS.includes(run)) say('command', where);
}
