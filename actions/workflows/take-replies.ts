import { errorName } from '../../adapters/error-name.ts';
import { type Left, listLeft, removeLeft, textOfLeft } from '../../adapters/store/github/left.ts';
import { createGitHubRepo } from '../../adapters/store/github.ts';
import type { Case } from '../../core/case/case.ts';
import { CASE_ID, isCaseId } from '../../core/case/id.ts';
import { type Reply, readReply } from '../../core/case/reply.ts';
import { detect } from '../../core/deid/detect.ts';
import { allowedWords } from '../../core/report/allow.ts';
import { REPLIES_TEXTS } from '../../core/texts/github.ts';
import { doReply } from '../command/do.ts';
import type { CaseService } from '../service.ts';
import { print, printError } from '../terminal.ts';
import { alikeOnMain } from './alike.ts';
import { openCaseService, writerOptions } from './checkout.ts';
import { commentsOf, upsertComment } from './comments.ts';
import type { WorkflowContext } from './context.ts';
import { openIntakeCheck } from './original.ts';
import { type FindPeople, openPeople } from './people.ts';
import { findCasePull } from './pull.ts';
import { showCase } from './show.ts';
import { type KeptReply, tellKept } from './tell-kept.ts';

/**
 * Runs the verb `replies`: takes in everything that reporters have sent with their codes, and notifies those who handle
 * the cases. The comment says that an answer has come, and never what is in it: GitHub mails comments.
 * @returns false when something was left for a person
 */
export async function takeReplies(context: WorkflowContext, root: string, now: number): Promise<boolean> {
  const service = await openCaseService(context, root, now);
  const left = await takeLeft(context, root, service, openPeople(context, service.association));
  return left === 0;
}

/**
 * Takes in what reporters have left, removes its branch, and returns how many could not be taken in. Only what the
 * intake committed is a reporter's; anyone who may write can push such a branch. A branch that is not taken in stays,
 * and a person is notified.
 * @param findOverview finds the issue for notes about branches that belong to no case
 */
export async function takeLeft(
  context: WorkflowContext,
  root: string,
  service: CaseService,
  findPeople: FindPeople,
  findOverview?: () => Promise<number>,
): Promise<number> {
  const repo = createGitHubRepo(writerOptions(context, service));
  const isIntake = openIntakeCheck(context);
  const alike = alikeOnMain(root, service.routines);
  const kept: KeptReply[] = [];
  const left = await listLeft(repo);
  /** Takes in one, and returns why it could not. */
  const takeOne = async (one: Left): Promise<KeptReply['why'] | undefined> => {
    if (!(await isIntake(idIn(one.name) ?? '', one.commit))) return 'stranger';
    const read = parse(await textOfLeft(repo, one));
    if (!read || read.id !== idIn(one.name)) return 'unreadable';
    const { id, reply } = read;
    if (identifies(reply, service)) return 'identifies';
    const result = await doReply(service, id, reply);
    // A case that was removed or archived meanwhile takes no reply, and that is not an error.
    if (!result.ok && !['no-case', 'archived'].includes(result.faults[0]?.code ?? '')) return 'fault';
    if (result.ok) await showReply(context, service, one.name, { id, reply, file: result.file, alike });
    await removeLeft(repo, one.name);
    return undefined;
  };
  for (const one of left) {
    const why = await takeOne(one).catch((error): KeptReply['why'] => {
      printError(errorName(error));
      return 'fault';
    });
    if (why === undefined) continue;
    printError(REPLIES_TEXTS.left(idIn(one.name) ?? '–', REPLIES_TEXTS.why[why]));
    kept.push({ name: one.name, id: idIn(one.name), why });
  }
  print(REPLIES_TEXTS.taken(left.length - kept.length));
  // A reply that failed for another reason is tried again by the nightly sweep, which reports it if it fails again.
  const told = kept.filter(({ why }) => why !== 'fault' || findOverview);
  await tellKept(context, told, {
    findPeople,
    today: service.today(),
    ...(findOverview ? { findOverview } : {}),
  });
  return kept.length;
}

/** The id of the case that the name of a branch begins with. */
const idIn = (name: string): string | undefined => {
  const id = CASE_ID.exec(name)?.[0];
  return id !== undefined && isCaseId(id) && name.startsWith(`${id}-`) ? id : undefined;
};

/** Says in the case's pull request that a reply has come, and shows the case as it now is. */
async function showReply(
  context: WorkflowContext,
  { association, routines, today }: CaseService,
  name: string,
  { id, reply, file, alike }: { id: string; reply: Reply; file: Case; alike: ReturnType<typeof alikeOnMain> },
): Promise<void> {
  const pull = await findCasePull(context, id);
  if (!pull) return;
  const comments = await commentsOf(context, pull.number);
  const text = REPLIES_TEXTS.comment(reply.slag === 'svar' ? reply.fråga.nr : undefined);
  await upsertComment(context, pull.number, { kind: 'svarat', key: name }, text, comments);
  const shown = { association, routines, today: today(), file, waits: false, alike: alike(file) };
  await showCase(context, pull, shown, comments);
}

function parse(text: string | undefined): { id: string; reply: Reply } | undefined {
  try {
    const { schema, id, svar } = JSON.parse(text ?? '') as Record<string, unknown>;
    const reply = readReply(svar);
    return schema === 1 && typeof id === 'string' && isCaseId(id) && reply ? { id, reply } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a reply holds what certainly identifies a person. It was checked when it was sent, by the lists of that day. */
function identifies(reply: Reply, { association }: CaseService): boolean {
  const text = reply.slag === 'svar' ? reply.text : '';
  return detect(text, { allow: allowedWords(association) }).some(({ tier }) => tier === 'stop');
}
