import { COMMIT_TEXTS, orderedBy } from '../texts/commit.ts';

/** Whether a name can be in a commit: one line, without digits that may be a personnummer or a telephone number. */
export const isOrderer = (name: string): boolean =>
  /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} ._@-]{0,58}[\p{L}\p{N}.])?$/u.test(name) &&
  !/\d(?:[ .-]*\d){5}/.test(name);

/** What a commit of the service did to a case, and who ordered it. */
export interface OrderedCommit {
  kind: 'accept' | 'change';
  by: string;
}

/**
 * Reads who ordered a commit of the service, if its whole message is as the service writes it. A message written by hand,
 * or squashed from several by GitHub, may have a trailer that is about something else.
 */
export function orderedCommit(id: string, message: string): OrderedCommit | undefined {
  const by = /\n\nOrdered-by: ([^\n]+)\n?$/.exec(message)?.[1];
  if (by === undefined || !isOrderer(by)) return undefined;
  const kinds = ['accept', 'change'] as const;
  const kind = kinds.find((one) => message.trimEnd() === orderedBy(COMMIT_TEXTS[one](id), by));
  return kind && { kind, by };
}
