import { parse } from 'yaml';
import type { Job, WorkflowFile, WorkflowStep } from './workflow.ts';

/** The events that may trigger a workflow. */
const EVENTS = [
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'issue_comment',
  'schedule',
  'workflow_dispatch',
  'push',
];
/** Every command that a step may run. A step runs one, without any `${{ }}`. */
const COMMANDS = [
  'npm ci --ignore-scripts',
  'sudo apt-get update',
  'sudo apt-get install -y --no-install-recommends nginx poppler-utils',
  'npm test',
  'npm run build',
  'node actions/skav.ts check --git HEAD^1..HEAD^2',
  'node actions/skav.ts upgrade --check',
  'node actions/skav.ts github check',
  'node actions/skav.ts github command',
  'node actions/skav.ts github review',
  'node actions/workflows/seen.ts',
  'node actions/skav.ts github accept',
  'node actions/skav.ts github replies',
  'node actions/skav.ts github sweep',
  'node actions/skav.ts github alarm',
  'node actions/skav.ts publish',
  'node actions/skav.ts publish status',
  'node actions/skav.ts publish done',
  'npm ci --ignore-scripts --prefix .github/publish',
  '.github/publish/node_modules/.bin/netlify deploy --prod --no-build --dir=dist',
];
const PINNED = /^actions\/[\w-]+@[0-9a-f]{40}$/;

const isCheckout = (uses: string | undefined) => uses?.startsWith('actions/checkout@') ?? false;

type ReportViolation = (rule: string, where: string) => void;

/** Finds violations of our own workflow policy, which no common linter checks: a stable code and a place for each. */
export function workflowPolicyViolations(source: string): { rule: string; where: string }[] {
  const file = parse(source) as WorkflowFile;
  const found: { rule: string; where: string }[] = [];
  const report: ReportViolation = (rule, where) => found.push({ rule, where });
  for (const event of Object.keys(file.on)) if (!EVENTS.includes(event)) report('event', event);
  if (JSON.stringify(file.permissions) !== '{}') report('top-permissions', 'permissions');
  for (const [id, job] of Object.entries(file.jobs)) jobViolations(file, id, job, report);
  return found;
}

function jobViolations(file: WorkflowFile, id: string, job: Job, report: ReportViolation): void {
  if (typeof job.permissions !== 'object' || job.permissions === null) report('job-permissions', id);
  if (!((job['timeout-minutes'] ?? 0) > 0)) report('timeout', id);
  if (!/-\d+\.\d+$/.test(String(job['runs-on']))) report('runner-image', id);
  if (file.concurrency === undefined && job.concurrency === undefined) report('concurrency', id);
  const secret = /secrets\.(?!GITHUB_TOKEN)/.test(JSON.stringify(job));
  const isForPull = Object.keys(file.on).some((event) => event.startsWith('pull_request'));
  if (secret && isForPull) report('secret-in-pull-request', id);
  if (secret && job.environment === undefined) report('secret-without-environment', id);
  const mayWrite = /"write|secrets\./.test(JSON.stringify(job));
  const runsSkav = job.steps?.some(({ run }) => run?.includes('skav.ts'));
  for (const [index, step] of (job.steps ?? []).entries()) {
    const where = `${id} ${index + 1}`;
    stepViolations(step, where, report);
    // A job with a token that may write runs main's code, never the pull request's nor that of another base. Main's is
    // also today's when a run is started again, which otherwise has the commit of its event:
    // https://docs.github.com/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs
    if (runsSkav && mayWrite && isCheckout(step.uses) && step.with?.['ref'] !== 'main')
      report('base-code', where);
  }
}

function stepViolations(
  { uses, run, with: inputs = {} }: WorkflowStep,
  where: string,
  report: ReportViolation,
): void {
  if (uses !== undefined && !PINNED.test(uses)) report('pin', where);
  if (isCheckout(uses) && inputs['persist-credentials'] !== false) report('credentials', where);
  if (
    uses?.startsWith('actions/create-github-app-token@') &&
    !Object.keys(inputs).some((key) => key.startsWith('permission-'))
  )
    report('app-permissions', where);
  if ('app-id' in inputs) report('app-id', where);
  if (run?.includes('${{')) report('expression-in-run', where);
  else if (run !== undefined && !COMMANDS.includes(run)) report('command', where);
}
