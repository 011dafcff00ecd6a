import fc from 'fast-check';
import type { Routine } from '../../core/routine/routine.ts';

/** Orders that fit a routine more often than not, and some that fit none. */
export function anyOrders(routine: Routine): fc.Arbitrary<string> {
  const one = (values: readonly (string | number)[]) => fc.constantFrom(...values.map(String), 'finns-inte');
  const list = (name: keyof Routine['kodlistor']) =>
    one(routine.kodlistor[name]?.koder.map(({ kod }) => kod) ?? ['x']);
  const number = one([1, 2, 3]);
  const day = one(['2026-11-21', '2026-11-30', '2026-12-01', '2027-02-28', '2026-02-30']);
  const text = fc.constantFrom(
    'Tack.',
    'Rutinen räcker när den följs.',
    'Rad ett.\nRad två: #inte',
    '- "a',
    ' x ',
    '---',
    'null',
    '😀',
    "it's",
    '',
  );
  const order = (...parts: (string | fc.Arbitrary<string>)[]) =>
    fc
      .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
      .map((words) => words.join(' '));
  const quoted = text.map((one) => `”${one}”`);
  const full = [
    order('typ=', list('typ')),
    order('orsak=', list('orsak')),
    order('konsekvens-organisation=', list('konsekvens-organisation')),
    order('rutinföljsamhet=', list('rutinföljsamhet')),
    ...(routine.kodlistor.slag ? [order('slag=', list('slag'))] : []),
  ].map((part) => part.map((words) => words.replace('= ', '=')));
  return fc.oneof(
    order('/klassa', ...full, quoted),
    order('/klassa', fc.oneof(...full), quoted),
    order('/klassa', fc.oneof(...full)),
    fc.constantFrom('/klassa typ=-', '/klassa orsak=-', '/klassa konsekvens-person=-'),
    order('/fas', one(routine.faser.map(({ kod }) => kod))),
    order('/nivå', one(routine.nivåer.map(({ nr }) => nr)), list('skäl')),
    order('/nivå', number),
    order('/åtgärd', list('åtgärd'), one(routine.organ.map(({ kod }) => kod)), day, quoted),
    order('/åtgärd', list('åtgärd'), quoted, fc.constantFrom('', 'ändå')),
    order('/genomförd', number),
    order('/genomförd', number, day),
    order('/effekt', number, one(['ja', 'delvis', 'nej', 'for-tidigt'])),
    order('/effekt', number, one(['ja', 'for-tidigt']), day),
    order('/effekt', number, 'ej-genomford', quoted),
    order('/bekräfta', quoted),
    order('/bekräfta', quoted, day),
    order('/svar', quoted),
    order('/rätta svar', number, quoted),
    order('/beslut', one(routine.organ.map(({ kod }) => kod)), quoted),
    order('/beslut', one(routine.organ.map(({ kod }) => kod)), day, quoted),
    order('/anteckning', quoted),
    order('/fråga', quoted),
    order('/fråga', number, quoted),
    order('/riktning', one(['kommun-till-region', 'ingen']), quoted),
    order('/flytta', one(['aneby', 'nassjo']), quoted),
    order('/extern', fc.constantFrom('SYN-4711', 'null', '"a: 1"')),
    order('/diarie', fc.constantFrom('2026/14', '1e3', '012', '"SF: 2"', '2026-11-22', 'null')),
    order('/liknar', fc.constantFrom('EX-2026-7K3MQ9TB', 'EX-2026-8K3MQ9TB', 'EX-2025-00000000')),
    order('/paus', list('paus')),
    order('/paus', list('paus'), one(['2026-12-24', '2027-12-24'])),
    order('/fråga', one(['2026-12-24', '2026-11-01']), quoted),
    order('/klart', one(['formedla', 'aterforing', 'spridning', 'vidare'])),
    fc.constantFrom(
      '/stäng',
      '/stäng ändå',
      '/öppna',
      '/arkivera',
      '/fortsätt',
      '/ångra',
      '/ångra nivå',
      '/hjälp',
      '/avvisa test',
      'prat',
    ),
  );
}
