import { labelChanges } from '../../core/labels/desired.ts';
import { AREA_COLOUR, AREA_LABEL_PREFIX, SERVICE_LABELS } from '../../core/labels/labels.ts';
import type { WorkflowContext } from './context.ts';

/** Sets the labels that a pull request should have. Labels that are not ours stay. */
export async function setLabels(
  { client, at }: WorkflowContext,
  number: number,
  current: readonly string[],
  wanted: readonly string[],
): Promise<void> {
  const { add, remove } = labelChanges(current, wanted);
  if (add.length > 0) await client.rest.issues.addLabels({ ...at, issue_number: number, labels: add });
  for (const name of remove)
    await client.rest.issues
      .removeLabel({ ...at, issue_number: number, name })
      .catch((error: { status?: number }) => {
        if (error.status !== 404) throw error;
      });
}

/** The labels that a repository should have, in the form of GitHub's API. */
export function repositoryLabels(
  areas: readonly string[],
): { name: string; color: string; description: string }[] {
  return [
    ...Object.values(SERVICE_LABELS).map(({ name, colour, meaning }) => ({
      name,
      color: colour,
      description: meaning,
    })),
    ...areas.map((area) => ({
      name: `${AREA_LABEL_PREFIX}${area}`,
      color: AREA_COLOUR,
      description: 'Ärendets område',
    })),
  ];
}

/**
 * Creates the labels that the repository lacks, and corrects the colour and meaning of those that differ.
 * @returns how many were created or corrected
 */
export async function syncLabels({ client, at }: WorkflowContext, areas: readonly string[]): Promise<number> {
  const existing = new Map(
    (await client.paginate(client.rest.issues.listLabelsForRepo, { ...at, per_page: 100 })).map((label) => [
      label.name,
      label,
    ]),
  );
  const wanted = repositoryLabels(areas);
  let changed = 0;
  for (const label of wanted) {
    const found = existing.get(label.name);
    if (found && found.color === label.color && found.description === label.description) continue;
    if (found) await client.rest.issues.updateLabel({ ...at, ...label });
    else await client.rest.issues.createLabel({ ...at, ...label });
    changed++;
  }
  return changed;
}
