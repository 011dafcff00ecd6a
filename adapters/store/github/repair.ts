import { CASE_LABEL } from '../../../core/texts/pull.ts';
import { branchOf, caseNameOf } from '../names.ts';
import { readHeads } from './listing.ts';
import { findPull, openPull } from './pull.ts';
import { dress, type Undressed } from './pull-details.ts';
import type { Hub } from './repo.ts';
import { readProposal } from './waiting.ts';

/** What was made right, and what a person has to look at. */
export interface Healed {
  /** Cases whose pull request was missing. */
  opened: string[];
  /** Cases whose pull request lacked its comment, reviewer or labels. */
  dressed: string[];
  /** Cases with a branch whose pull request somebody closed: they decide whether the branch goes. */
  closed: string[];
  /** Branches under `case/` that hold no case. */
  odd: string[];
  /** Cases that could not be made right, with why; the others were. */
  failed: { id: string; error: unknown }[];
  /** Cases whose reviewer GitHub does not know. */
  undressed: { id: string; lacks: Undressed[] }[];
}

/**
 * Looks at every branch of a case and makes its pull request whole: what a crash left between two calls is finished
 * here. Run twice, the second run changes nothing. One call for the branches, one for each hundred open pull requests,
 * and a few for each that lacks something.
 */
export async function heal(hub: Hub): Promise<Healed> {
  const healed: Healed = { opened: [], dressed: [], closed: [], odd: [], failed: [], undressed: [] };
  const heads = await readHeads(hub);
  healed.odd.push(...heads.odd);
  const open = await openPulls(hub);
  for (const id of [...heads.waiting.keys()].sort()) {
    const pull = open.get(id);
    if (pull?.isDressed) continue;
    await healOne(hub, id, pull?.number, healed).catch((error: unknown) => healed.failed.push({ id, error }));
  }
  return healed;
}

async function healOne(hub: Hub, id: string, known: number | undefined, healed: Healed): Promise<void> {
  const text = (await readProposal(hub, id))?.text;
  if (text === undefined) {
    healed.odd.push(branchOf(id));
    return;
  }
  let number = known;
  if (number === undefined) {
    const before = await findPull(hub, id);
    if (before && before.state !== 'open') {
      healed.closed.push(id);
      return;
    }
    number = (before ?? (await openPull(hub, id, text))).number;
    healed.opened.push(id);
  }
  const lacks = await dress(hub, number, id, text);
  healed.dressed.push(id);
  if (lacks.length > 0) healed.undressed.push({ id, lacks });
}

async function openPulls({ at, client }: Hub): Promise<Map<string, { number: number; isDressed: boolean }>> {
  const octokit = await client();
  const found = new Map<string, { number: number; isDressed: boolean }>();
  const all = await octokit.paginate(octokit.rest.pulls.list, {
    ...at,
    state: 'open',
    base: 'main',
    per_page: 100,
  });
  for (const { number, head, labels } of all) {
    const id = head.ref.startsWith('case/') ? caseNameOf(head.ref.slice('case/'.length)) : undefined;
    if (id !== undefined)
      found.set(id, { number, isDressed: labels.some(({ name }) => name === CASE_LABEL) });
  }
  return found;
}
