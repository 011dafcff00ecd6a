import { expect, it } from 'vitest';
import { REFUSAL_TEXTS } from '../texts/order/refusal.ts';
import { withoutOrders } from './plain.ts';

it('leaves out the sentence that says which order to write', () => {
  expect(withoutOrders(REFUSAL_TEXTS['missing-class'](['typ', 'orsak']))).toBe(
    'Det här saknas: typ av händelse, orsak.',
  );
  expect(withoutOrders(REFUSAL_TEXTS['phase-not-next']('mottagen', ['samordning', 'atgard']))).toBe(
    'Ärendet kan inte gå dit från fasen mottagen.',
  );
  expect(withoutOrders(REFUSAL_TEXTS['not-closed']())).toBe('Bara ett stängt ärende kan arkiveras.');
  expect(withoutOrders(REFUSAL_TEXTS['effect-same-day'](1))).not.toContain('/effekt');
});

it('keeps every other sentence, and a text that is nothing else', () => {
  expect(withoutOrders('Skriv /klassa typ=x.')).toBe('Skriv /klassa typ=x.');
  expect(withoutOrders('Fasen är nu utredning. Svara senast 1/12.')).toBe(
    'Fasen är nu utredning. Svara senast 1/12.',
  );
});
