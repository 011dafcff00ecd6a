import { versionOf } from '../../actions/command/do.ts';
import type { Service } from '../../actions/service.ts';
import { idOfPath } from '../../adapters/store/names.ts';
import { orderedCommit } from '../../core/case/orderer.ts';
import type { FormValues } from '../../core/report/form.ts';
import { personWithLogin } from '../../core/work/person.ts';
import type { ShownDesk } from './case-desk.ts';
import type { Work } from './gate.ts';

/** Ends a version when GitHub was carrying out something of the person's own as the page was made. */
const PLUS_OWN = '+1';

/** What the forms of a page send back as `seen`: the version that it shows, and whether the person's own change is on its way. */
export const seenMark = (version: string, desk: ShownDesk | undefined): string =>
  desk?.isOwnPending ? version + PLUS_OWN : version;

/** A version without the mark. */
export const withoutMark = (seen: string): string =>
  seen.endsWith(PLUS_OWN) ? seen.slice(0, -PLUS_OWN.length) : seen;

/**
 * Takes the mark off what was posted. A change that the person asked for, and was told of, is nothing new: when it is the only
 * one since the page was made, the form counts as filled in after it.
 * @returns what was posted, with a plain version, and whether it had the mark
 */
export async function afterOwn(
  { store, association }: Service,
  { person, shown }: Pick<Work, 'person' | 'shown'>,
  typed: FormValues,
): Promise<{ typed: FormValues; isMarked: boolean }> {
  const sent = typed.get('seen')?.[0] ?? '';
  const seen = withoutMark(sent);
  if (!shown || seen === sent) return { typed, isMarked: false };
  const { path, version } = shown;
  const [newest, before] = seen === version ? [] : await store.history(path);
  const by = orderedCommit(idOfPath(path) ?? '', newest?.message ?? '')?.by ?? '';
  const isOwn = personWithLogin(association, by)?.id === person.id;
  const isOnly = before?.text !== undefined && versionOf(before.text) === seen;
  const now = isOwn && isOnly ? version : seen;
  return { typed: new Map([...typed, ['seen', [now]]]), isMarked: true };
}
