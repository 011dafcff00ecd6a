import { type Codes, cellKey, combinations, subsets } from '../codes.ts';
import { EXCLUSIVE_CODES, type Field } from '../field.ts';
import { monthsInPeriod, type Period } from '../period.ts';
import { type Relation, termsOf } from '../relation.ts';
import { type Atom, atoms } from './atoms.ts';
import type { CellState, System, SystemCell } from './system.ts';
import { weightOf } from './weight.ts';

/** A table that a release publishes, with all its margins. */
export interface PublishedTable {
  fields: readonly Field[];
  times: readonly Period[];
}

/** What one release publishes, or has published. */
export interface Publication {
  id: string;
  period: Period;
  tables: readonly PublishedTable[];
  /** The true number of cases with these codes in these months, as the release counts them. */
  count: (codes: Codes, months: readonly string[]) => number;
  /** Only for an earlier release: how each cell was shown. */
  shown?: (codes: Codes, time: string) => CellState | undefined;
}

/** The rules of the protection. */
export interface Rules {
  /** The smallest number that may be shown. */
  k: number;
  /** Codes that are shown even when small. */
  exempt: (field: string, code: string) => boolean;
  /** The share of its row above which a cell of a cross table is hidden. */
  group: number | undefined;
  relations: readonly Relation[];
}

/**
 * Builds one system of numbers from everything that is published. The last publication is the one to be decided.
 * Periods that overlap are linked through the pieces they share. Where a case can have several codes the sum is an
 * inequality, written as an equation with a slack.
 */
export function buildSystem(publications: readonly Publication[], rules: Rules): System {
  return new Builder(publications, rules).build();
}

interface Group {
  fields: readonly Field[];
  published: { publication: Publication; time: Period; months: string[] }[];
  atoms: Atom[];
}

class Builder {
  readonly cells: SystemCell[] = [];
  readonly rows: System['rows'] = [];
  readonly index = new Map<string, number>();
  readonly groups = new Map<string, Group>();
  readonly publications: readonly Publication[];
  readonly rules: Rules;

  /** Fields all of whose codes are exempt: they say nothing about a person, so neither do they in a cross table. */
  readonly open: ReadonlySet<string>;

  constructor(publications: readonly Publication[], rules: Rules) {
    this.publications = publications;
    this.rules = rules;
    const fields = publications.flatMap(({ tables }) => tables.flatMap((table) => table.fields));
    const whole = fields.filter(({ id, codes }) => codes.every(({ kod }) => rules.exempt(id, kod)));
    this.open = new Set(whole.map(({ id }) => id));
  }

  build(): System {
    for (const publication of this.publications)
      for (const table of publication.tables)
        for (const fields of subsets(table.fields)) this.register(publication, fields, table.times);
    for (const group of this.groups.values()) {
      group.atoms = atoms(group.published);
      for (const codes of combinations(group.fields)) this.addCells(group, codes);
    }
    for (const group of this.groups.values()) for (const field of group.fields) this.addSums(group, field);
    for (const publication of this.publications) this.addRelations(publication);
    return { cells: this.cells, rows: this.rows };
  }

  private register(publication: Publication, fields: readonly Field[], times: readonly Period[]): void {
    const key = groupKey(fields);
    const group = this.groups.get(key) ?? { fields, published: [], atoms: [] };
    group.fields = merged(group.fields, fields);
    for (const time of times) {
      if (group.published.some((known) => known.publication === publication && known.time.id === time.id))
        continue;
      group.published.push({ publication, time, months: monthsInPeriod(time) });
    }
    this.groups.set(key, group);
  }

  private add(cell: SystemCell): number {
    const at = this.cells.push(cell) - 1;
    if (cell.role !== 'slack') this.index.set(cell.key, at);
    return at;
  }

  private addCells(group: Group, codes: Codes): void {
    const own = group.published.map(({ publication, time, months }) => {
      if (!knows(publication, codes)) return undefined;
      const shown = publication.shown?.(codes, time.id);
      const old = publication.shown !== undefined;
      const n = publication.count(codes, months);
      return this.add({
        key: cellKey(publication.id, time.id, codes),
        n,
        role: old ? 'old' : 'new',
        ...(shown === undefined ? {} : { shown }),
        ...this.flags(publication, codes, months, n),
        weight: weightOf(publication.period, time, codes, n),
      });
    });
    const pieces = group.atoms.map((atom) => {
      if (atom.only !== undefined && own[atom.only] !== undefined) {
        this.index.set(atomKey(atom, codes), own[atom.only] as number);
        return own[atom.only] as number;
      }
      const latest = group.published[atom.in.at(-1) ?? 0]?.publication as Publication;
      const n = latest.count(codes, atom.months);
      return this.add({ key: atomKey(atom, codes), n, role: 'between', weight: 0 });
    });
    for (const [at, cell] of own.entries()) {
      const parts = pieces.filter((_, piece) => group.atoms[piece]?.in.includes(at));
      if (cell === undefined || (parts.length === 1 && parts[0] === cell)) continue;
      this.rows.push([[cell, -1], ...parts.map((part): [number, number] => [part, 1])]);
    }
  }

  private flags(publication: Publication, codes: Codes, months: readonly string[], n: number) {
    const entries = Object.entries(codes);
    const [[field, code] = ['', '']] = entries;
    const { exempt, group, k } = this.rules;
    const rows = entries.flatMap(([own, value]) => {
      // Anyone in the row is then almost certainly in the cell. That discloses nothing if the other code is exempt.
      const discloses = entries.some(
        ([of, at]) => of !== own && !exempt(of, at) && !EXCLUSIVE_CODES.includes(at),
      );
      return discloses ? [publication.count({ [own]: value }, months)] : [];
    });
    return {
      exempt: entries.length === 1 ? exempt(field, code) : entries.some(([of]) => this.open.has(of)),
      group: group !== undefined && entries.length === 2 && n >= k && rows.some((row) => n > group * row),
    };
  }

  /** In each piece of time the codes of a field add up to the total, or to at least that if a case can have several. */
  private addSums(group: Group, field: Field): void {
    const rest = group.fields.filter(({ id }) => id !== field.id);
    const parents = this.groups.get(groupKey(rest)) as Group;
    const own = field.codes.map(({ kod }) => kod);
    for (const atom of group.atoms) {
      const within = parents.atoms.filter(({ months }) => atom.months.includes(months[0] ?? ''));
      for (const codes of combinations(rest)) {
        const total = within.map((part): [number, number] => [this.at(part, codes), -1]);
        const cells = own.map((code) => this.at(atom, { ...codes, [field.id]: code }));
        this.sum([...total, ...cells.map((cell): [number, number] => [cell, 1])], field.multiple);
        if (!field.multiple) continue;
        const alone = cells.filter((_, at) => EXCLUSIVE_CODES.includes(own[at] ?? ''));
        for (const cell of cells.filter((one) => !alone.includes(one)))
          this.sum([...[...alone, cell].map((one): [number, number] => [one, -1]), ...opposite(total)], true);
      }
    }
  }

  /** Relations that follow from what the fields mean, among all cases and among those with a code of another field. */
  private addRelations({ id, tables }: Publication): void {
    for (const { time, fields } of distinct(tables))
      for (const relation of this.rules.relations) {
        if (!fields.some((field) => field.id === relation.fält)) continue;
        for (const among of combinations(fields.filter((field) => field.id !== relation.fält))) {
          const terms = termsOf(relation, among, (codes) => this.index.get(cellKey(id, time, codes)));
          if (terms) this.sum(terms, relation.slag === 'högst');
        }
      }
  }

  /** Adds a row: the terms add up to 0 or, with `atLeast`, to at least 0. */
  private sum(terms: [number, number][], atLeast: boolean): void {
    if (!atLeast) {
      this.rows.push(terms);
      return;
    }
    const n = terms.reduce((sum, [cell, factor]) => sum + factor * (this.cells[cell]?.n ?? 0), 0);
    const slack = this.add({ key: '', n: Math.max(0, n), role: 'slack', weight: 0 });
    this.rows.push([...terms, [slack, -1]]);
  }

  private at(atom: Atom, codes: Codes): number {
    return this.index.get(atomKey(atom, codes)) as number;
  }
}

/** Every combination of fields that the tables have numbers for, including margins, once per period. */
function distinct(tables: readonly PublishedTable[]): { time: string; fields: readonly Field[] }[] {
  const all = tables.flatMap(({ fields, times }) =>
    subsets(fields).flatMap((some) => times.map(({ id }) => ({ time: id, fields: some }))),
  );
  return [...new Map(all.map((each) => [`${each.time} ${groupKey(each.fields)}`, each])).values()];
}

const opposite = (terms: readonly [number, number][]): [number, number][] =>
  terms.map(([at, by]) => [at, -by]);

const groupKey = (fields: readonly Field[]): string =>
  fields
    .map(({ id }) => id)
    .toSorted()
    .join();

const atomKey = (atom: Atom, codes: Codes): string =>
  cellKey('', `${atom.months[0]}+${atom.months.length}.${atom.months.at(-1)}`, codes);

/** Whether the lists of a release have the codes: lists may change between releases. */
function knows({ tables }: Publication, codes: Codes): boolean {
  const fields = tables.flatMap((table) => table.fields);
  return Object.entries(codes).every(([id, code]) =>
    fields.some((field) => field.id === id && field.codes.some(({ kod }) => kod === code)),
  );
}

/** The fields with the codes of both lists. */
function merged(known: readonly Field[], fields: readonly Field[]): Field[] {
  return known.map((field) => {
    const other = fields.find(({ id }) => id === field.id);
    const extra = other?.codes.filter(({ kod }) => !field.codes.some((code) => code.kod === kod)) ?? [];
    return { ...field, codes: [...field.codes, ...extra] };
  });
}
