import { withoutMarks } from '../../core/ascii.ts';

/** Marks a comment as the service's own, and identifies it. */
export interface CommentMarker {
  /**
   * `arende`: a case's live comment; `svar`: the answer to orders; `svarat`: that the reporter has answered;
   * `paminnelse`: what is due; `oversikt`: the overview;
   * `larm`: what the watchdog saw; `oppnad`: a closed pull request was opened again; `kvar`: what a branch holds was not
   * taken in.
   */
  kind: 'arende' | 'svar' | 'svarat' | 'paminnelse' | 'oversikt' | 'larm' | 'oppnad' | 'kvar';
  /** Which one, where there can be several: the id of the comment with the orders, or the keys of the items. */
  key?: string;
}

/** A comment as GitHub returns it. */
export interface BotComment {
  id: number;
  body: string;
  /** The login of its author; an App's ends with `[bot]`, which no person's can. */
  author: string;
}

/** The most characters that GitHub accepts in a comment. */
export const MAX_COMMENT_LENGTH = 65_536;

/** The first line of a comment of ours, which GitHub does not show. */
export function markerLine({ kind, key }: CommentMarker): string {
  return `<!-- skav:${kind}${key === undefined ? '' : `:${encoded(key)}`} -->`;
}

// A key can be any text, and an HTML comment must not have two dashes in a row.
const encoded = (key: string): string =>
  encodeURIComponent(key).replace(/[-!'()*.~]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);

// Until November 2026 three kinds were written with å, ä and ö. Both spellings must be read until 2027-12-31.
const MARKER =
  /^<!-- skav:(arende|ärende|svarat|svar|paminnelse|påminnelse|oversikt|översikt|larm|oppnad|kvar)(?::([\w%]+))? -->/;

/**
 * Reads a comment's marker, or undefined when it has none. A marker counts only in the first line of a comment by the
 * service itself.
 *
 * @param botLogin the login that the service writes as
 */
export function markerOf({ body, author }: BotComment, botLogin: string): CommentMarker | undefined {
  if (author !== botLogin) return undefined;
  const [, kind, key] = MARKER.exec(body) ?? [];
  if (kind === undefined) return undefined;
  try {
    return {
      kind: withoutMarks(kind) as CommentMarker['kind'],
      ...(key === undefined ? {} : { key: decodeURIComponent(key) }),
    };
  } catch {
    return undefined;
  }
}

/** Our comments with a marker, the oldest first. A comment by someone else with a copied marker is not ours. */
export function commentsWithMarker(
  comments: readonly BotComment[],
  marker: CommentMarker,
  botLogin: string,
): BotComment[] {
  return comments
    .filter((comment) => {
      const found = markerOf(comment, botLogin);
      return found?.kind === marker.kind && found.key === marker.key;
    })
    .toSorted((a, b) => a.id - b.id);
}

/** A step towards one comment of ours with the right text. */
export type CommentStep =
  | { do: 'create'; body: string }
  | { do: 'update'; id: number; body: string }
  | { do: 'delete'; id: number };

/**
 * The steps from the comments that there are to exactly one of ours with `text`. Two runs at once can have made two;
 * the oldest is kept. No step when the comment already has the text.
 */
export function commentSteps(
  comments: readonly BotComment[],
  marker: CommentMarker,
  text: string,
  botLogin: string,
): CommentStep[] {
  const body = `${markerLine(marker)}\n${text}`;
  const [first, ...rest] = commentsWithMarker(comments, marker, botLogin);
  if (!first) return [{ do: 'create', body }];
  const deletions = rest.map(({ id }): CommentStep => ({ do: 'delete', id }));
  return first.body === body ? deletions : [{ do: 'update', id: first.id, body }, ...deletions];
}
