import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COMMIT_TEXTS, orderedBy } from '../texts/commit.ts';
import { isOrderer, orderedCommit } from './orderer.ts';

const ID = 'EX-2026-7K3MQ9TB';
const change = COMMIT_TEXTS.change(ID);
const who = (message: string) => orderedCommit(ID, message)?.by;

it('reads who ordered a commit of the service', () => {
  const name = fc.stringMatching(/^[A-Za-zÅÄÖåäö][A-Za-zÅÄÖåäö ._@-]{0,20}[a-zåäö]$/u);
  fc.assert(
    fc.property(name, fc.constantFrom('', '\n'), (by, end) => {
      expect(orderedCommit(ID, orderedBy(change, by) + end)).toEqual({ kind: 'change', by });
      expect(orderedCommit(ID, orderedBy(COMMIT_TEXTS.accept(ID), by) + end)).toEqual({ kind: 'accept', by });
    }),
  );
});

it('reads no name from a message that is not wholly as the service writes it', () => {
  for (const message of [
    change,
    'Rättade stavningen\n\nOrdered-by: Karin',
    `${change}\n\nOrdered-by: Karin\n\nMer text`,
    `${change}\n\nOrdered-by: Karin\n\nOrdered-by: Per`,
    `${change}\n\nOrdered-by: Karin\nOrdered-by: Per`,
    `${change}\n\nOrdered-by: Karin\nCo-authored-by: Per <per@example.se>`,
    `${change} (#12)\n\n* ${change}\n\nOrdered-by: Karin`,
    `${change}\r\n\r\nOrdered-by: Karin`,
    `${change}\n\nordered-by: Karin`,
    `\n${orderedBy(change, 'Karin')}`,
    orderedBy(COMMIT_TEXTS.change('EX-2026-8K3MQ9TB'), 'Karin'),
    orderedBy(COMMIT_TEXTS.remove, 'Karin'),
    '',
  ])
    expect(who(message)).toBeUndefined();
});

it('reads no name that the service would not have written', () => {
  const names = [
    '<b>Karin</b>',
    '[Karin](https://example.se)',
    '@',
    '',
    ' ',
    '**K**',
    'K\u001b[2J',
    'K\u202eB',
  ];
  for (const by of [...names, '19121212-1212', 'a'.repeat(70), '| a | b |', '`x`', 'skav[bot]'])
    expect(who(orderedBy(change, by))).toBeUndefined();
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (by) => {
      // Git ends a message with a line break, which is no part of the name.
      const name = by.replace(/\n$/, '');
      expect(who(orderedBy(change, by))).toBe(isOrderer(name) ? name : undefined);
    }),
    { examples: [['A\n'], ['A\n\n']] },
  );
});
