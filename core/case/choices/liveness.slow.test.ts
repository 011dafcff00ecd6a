import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exampleCase } from '../../../testing/case/example.ts';
import { exampleAssociation, exampleRoutine, ROUTINES } from '../../../testing/example/routines.ts';
import { addDays } from '../../date.ts';
import { writeOrder } from '../../order/write.ts';
import type { Routine } from '../../routine/routine.ts';
import type { Case } from '../case.ts';
import { carryOutOrders } from '../transitions/carry-out.ts';
import type { Choice, ChoiceField, ChoiceOption, RefusedChoice } from './choice.ts';
import { choices } from './choices.ts';

const areas = exampleAssociation().områden;
const TEXT = 'Parterna har träffats och kommit överens om hur det ska gå till.';
/** Choices that end the life of the case, or that only go back and forth. */
const LEFT_OUT = ['avvisa', 'stopp', 'ångra', 'arkivera', 'stäng'];
const MOST_STEPS = 40;

/** A number from 0 up to, and not including, the number of things to choose from. */
type Draw = (count: number) => number;

/** A person who handles a case by reading only what can be done and what is missing. */
class Coordinator {
  file: Case;
  today = '2026-11-23';
  readonly log: string[] = [];

  private readonly routine: Routine;
  private readonly draw: Draw;

  constructor(rutin: string, draw: Draw) {
    this.routine = exampleRoutine(rutin);
    this.draw = draw;
    this.file = exampleCase({ rutin, hantering: { fas: 'mottagen', nivå: 1 } });
  }

  get context() {
    return { routine: this.routine, today: this.today, areas };
  }

  /** Takes any choice that is offered, on this day or a later one. */
  wander(): void {
    if (this.draw(3) === 0) this.today = addDays(this.today, this.draw(40));
    const { possible } = choices(this.file, this.context);
    const offered = possible.filter(({ order }) => !LEFT_OUT.includes(order));
    const one = offered[this.draw(offered.length)];
    if (one) this.take(one);
  }

  /** Goes towards the archive: what is offered of that, and else what the refusal asks for. */
  proceed(): void {
    const { possible, refused } = choices(this.file, this.context);
    const wanted = this.file.hantering.fas === 'stangt' ? 'arkivera' : 'stäng';
    const direct = possible.find(({ key }) => key === wanted);
    const missing = refused.find(({ key }) => key === wanted)?.missing ?? [];
    const asked = ordersIn(missing.join(' ')).flatMap(([word, words]) =>
      possible.filter((one) => isAskedFor(one, word, words)),
    );
    const next = direct ?? asked[this.draw(asked.length)];
    if (next) this.take(next);
    else this.waitFor(missing, refused);
  }

  /** Lets a day pass, if what is asked for is refused with just that. */
  private waitFor(missing: readonly string[], refused: readonly RefusedChoice[]): void {
    const waits = ordersIn(missing.join(' ')).flatMap(([word, words]) =>
      refused.filter((one) => one.isWaiting && isAskedFor({ ...one, fields: [] }, word, words)),
    );
    if (!waits.some((one) => one.missing.join(' ').includes('en senare dag')))
      throw new Error(`stuck: ${missing.join(' ') || 'nothing is said'}\n${this.log.join('\n')}`);
    this.today = addDays(this.today, 1);
  }

  private take({ fields, make }: Choice): void {
    const values: Record<string, string | undefined> = {};
    let needsText = false;
    for (const field of fields) {
      const value = this.fill(field);
      values[field.name] = value?.value;
      needsText ||= value?.needsText === true;
    }
    const text = writeOrder(make(needsText ? { ...values, text: TEXT } : values));
    this.log.push(`${this.today} ${text}`);
    const result = carryOutOrders(this.file, text, this.context);
    if (!result.ok) throw new Error(`${JSON.stringify(result.faults)}\n${this.log.join('\n')}`);
    this.file = result.file;
  }

  private fill(field: ChoiceField): ChoiceOption | undefined {
    const option = (value: string): ChoiceOption => ({ value, label: value });
    switch (field.kind) {
      case 'code':
      case 'role':
        return field.options[this.draw(field.options.length)];
      case 'text':
        return field.required ? option(field.maxLength < TEXT.length ? '2026/14' : TEXT) : undefined;
      case 'case':
        return option('EX-2025-AAAAAAAA');
      case 'date':
        return field.required || this.draw(2) === 0 ? option(field.to ?? addDays(field.from, 3)) : undefined;
    }
  }
}

/** The orders that a sentence shows: each one's word, and the rest of it. */
const ordersIn = (sentence: string): [string, string][] =>
  [...sentence.matchAll(/(?<=[”\s])\/(\p{L}+)([^”/]*)/gu)].map(([, word = '', rest = '']) => [word, rest]);

/** Whether a choice is what an order in a sentence asks for: the field, the number or the phase that it is about. */
function isAskedFor(
  { key, order, fields }: Pick<Choice, 'key' | 'order' | 'fields'>,
  word: string,
  rest: string,
): boolean {
  if (order !== word || key === 'stäng-ändå') return false;
  if (order === 'klassa') return fields.some(({ name }) => rest.includes(`${name}=`));
  const number = /\d+/.exec(rest)?.[0];
  return number === undefined || key.startsWith(`${order}-${number}`);
}

it.each(ROUTINES)('leads a case of %s to the archive from wherever it is, by what is said alone', (rutin) => {
  let most = 0;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.infiniteStream(fc.nat()), (wandering, stream) => {
      const numbers = stream[Symbol.iterator]();
      const one = new Coordinator(rutin, (count) => (numbers.next().value as number) % Math.max(count, 1));
      for (let step = 0; step < wandering; step++) one.wander();
      let steps = 0;
      while (one.file.hantering.fas !== 'arkiverat') {
        expect(++steps, one.log.join('\n')).toBeLessThan(MOST_STEPS);
        one.proceed();
      }
      most = Math.max(most, steps);
    }),
    { numRuns: 5, endOnFailure: true },
  );
  // It does take some steps: a case that could be closed at once would prove nothing.
  expect(most).toBeGreaterThan(4);
});
