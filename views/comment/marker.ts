/** What one of our comments is: `ärende` (the live one), `svar` to an order, `påminnelse` of what is due, `översikt` of all. */
export interface CommentMarker {
  kind: 'ärende' | 'svar' | 'påminnelse' | 'översikt';
  /** Which one, where there can be several: the order's comment, the reminder's key. */
  key?: string;
}

/** A comment as GitHub gives it. */
export interface BotComment {
  id: number;
  body: string;
  /** The login of whoever wrote it; an App's ends with `[bot]`, which no person's can. */
  author: string;
}

/** No more fits in a comment on GitHub. */
export const MAX_COMMENT_LENGTH = 65_536;

/** What stands first in a comment of ours, and is not shown. */
export function markerLine({ kind, key }: CommentMarker): string {
  return `<!-- skav:${kind}${key === undefined ? '' : `:${encoded(key)}`} -->`;
}

// A key can be anything; in a comment of HTML no dash may follow another.
const encoded = (key: string): string =>
  encodeURIComponent(key).replace(/[-!'()*.~]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);

/** What a comment says it is, or undefined. A marker counts only in the first line, and only when `by` wrote it. */
export function markerOf({ body, author }: BotComment, by: string): CommentMarker | undefined {
  if (author !== by) return undefined;
  const found = /^<!-- skav:(ärende|svar|påminnelse|översikt)(?::([\w%]+))? -->/.exec(body);
  if (!found) return undefined;
  const [, kind, key] = found as unknown as [string, CommentMarker['kind'], string | undefined];
  try {
    return { kind, ...(key === undefined ? {} : { key: decodeURIComponent(key) }) };
  } catch {
    return undefined;
  }
}

/** Our comments of one kind and key, the oldest first. What somebody else wrote with a copied marker is not ours. */
export function commentsWithMarker(
  comments: readonly BotComment[],
  marker: CommentMarker,
  by: string,
): BotComment[] {
  return comments
    .filter((comment) => {
      const found = markerOf(comment, by);
      return found?.kind === marker.kind && found.key === marker.key;
    })
    .toSorted((a, b) => a.id - b.id);
}

/** What has to be done so that there is one comment of ours and it says `body`. */
export type CommentStep =
  | { do: 'create'; body: string }
  | { do: 'update'; id: number; body: string }
  | { do: 'delete'; id: number };

/**
 * The steps from the comments that are there to the one that should be. Two runs at once can have made two; the
 * oldest stays. A comment that says it already costs nothing.
 */
export function commentSteps(
  comments: readonly BotComment[],
  marker: CommentMarker,
  text: string,
  by: string,
): CommentStep[] {
  const body = `${markerLine(marker)}\n${text}`;
  const [first, ...rest] = commentsWithMarker(comments, marker, by);
  if (!first) return [{ do: 'create', body }];
  const leftovers = rest.map(({ id }): CommentStep => ({ do: 'delete', id }));
  return first.body === body ? leftovers : [{ do: 'update', id: first.id, body }, ...leftovers];
}
