import { isMap, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** The folder of an association's repository where the code is: a submodule. */
export const CODE_FOLDER = 'skav';

/** The first lines of a workflow file that `skav upgrade` writes, and by which it recognizes its own files. */
export const WRITTEN_BY_UPGRADE =
  '# Skriven av skav upgrade, som skriver om den vid varje uppgradering. Lägg egna jobb i en egen fil.\n';

/**
 * Turns one of our own workflow files, where code and cases are in one repository, into one for an association's
 * repository, where the code is a submodule: it is checked out too, and commands run there on the association's cases.
 * Comments and order are kept.
 * @param source the text of the file
 */
export function workflowApart(source: string): string {
  const file = parseDocument(source);
  const jobs = file.get('jobs');
  if (!isMap(jobs)) throw new Error('a workflow has jobs');
  for (const { value: job } of jobs.items as Pair<unknown, YAMLMap>[]) {
    if (!isMap(job)) continue;
    const steps = job.get('steps');
    if (!isSeq(steps)) continue;
    for (const step of steps.items) {
      if (!isMap(step) || !String(step.get('uses') ?? '').startsWith('actions/checkout@')) continue;
      step.setIn(['with', 'submodules'], true);
    }
    const at = job.items.findIndex(({ key }) => String(key) === 'steps');
    job.items.splice(
      at,
      0,
      file.createPair('defaults', { run: { 'working-directory': CODE_FOLDER } }),
      file.createPair('env', { SKAV_CASES: '../cases' }),
    );
  }
  return WRITTEN_BY_UPGRADE + file.toString({ lineWidth: 0, flowCollectionPadding: false });
}
