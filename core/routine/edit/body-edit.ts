import { applied, type Splice } from '../../yaml/splices.ts';
import { type Piece, pieces } from './pieces.ts';

/** A place of a section where a person writes: a heading, or text that may be empty. */
export interface BodyPlace {
  kind: 'heading' | 'text';
  /** The piece that is there; for text that is not there yet, the heading that it comes after. */
  piece: Piece;
  isEmpty: boolean;
  value: string;
}

/** The places of a section, and between them what the head or a directive shows. Under each heading there may be text. */
export function placesOf(section: readonly Piece[]): (BodyPlace | { kind: 'shown'; piece: Piece })[] {
  return section.flatMap((piece, index): (BodyPlace | { kind: 'shown'; piece: Piece })[] => {
    const { kind, source } = piece;
    if (kind === 'comment') return [];
    if (kind === 'shown') return [{ kind, piece }];
    const place: BodyPlace = { kind, piece, isEmpty: false, value: source };
    const isBare = kind === 'heading' && section[index + 1]?.kind !== 'text';
    return isBare ? [place, { kind: 'text', piece, isEmpty: true, value: '' }] : [place];
  });
}

/** A change of a place. */
export interface BodyChange {
  place: BodyPlace;
  value: string;
}

/**
 * Finds the splices that make a routine's Markdown hold what was written.
 * @returns undefined when something that was written would change what is before or after it, as an open code block does
 */
export function bodySplices(body: string, changes: readonly BodyChange[]): Splice[] | undefined {
  if (changes.length === 0) return [];
  const all = pieces(body);
  const splices = changes.map(({ place, value }) => spliceOf(all, place, value));
  const written = new Map(changes.map((change) => [keyOf(change.place), change.value]));
  const expected = all.flatMap((piece): Pick<Piece, 'kind' | 'source' | 'depth'>[] => {
    const { kind } = piece;
    const own = kind === 'comment' || kind === 'shown' ? undefined : written.get(`${piece.from} ${kind}`);
    const added = kind === 'heading' ? written.get(`${piece.from} new`) : undefined;
    const now = own === undefined ? [piece] : kind === 'heading' ? [{ ...piece, source: own }] : pieces(own);
    return added === undefined ? now : [...now, ...pieces(added)];
  });
  return outline(pieces(applied(body, splices))) === outline(expected) ? splices : undefined;
}

const keyOf = ({ kind, piece, isEmpty }: BodyPlace): string => `${piece.from} ${isEmpty ? 'new' : kind}`;

/** What pieces hold, to compare. */
const outline = (all: readonly Pick<Piece, 'kind' | 'source' | 'depth'>[]): string =>
  JSON.stringify(all.map(({ kind, depth, source }) => [kind, depth, source]));

function spliceOf(all: readonly Piece[], { piece, isEmpty, kind }: BodyPlace, value: string): Splice {
  if (isEmpty) return { from: piece.to, to: piece.to, text: value === '' ? '' : `\n\n${value}` };
  if (kind === 'heading') return { from: piece.at, to: piece.at + piece.source.length, text: value };
  if (value !== '') return { from: piece.from, to: piece.to, text: value };
  const index = all.findIndex(({ from }) => from === piece.from);
  const before = all[index - 1];
  return before
    ? { from: before.to, to: piece.to, text: '' }
    : { from: piece.from, to: all[index + 1]?.from ?? piece.to, text: '' };
}
