import { describe, expect, it } from 'vitest';
import { readCase } from '../../core/case/read.ts';
import { exampleReport } from '../../testing/report.ts';
import { testService } from '../../testing/service.ts';
import { submitForReceipt } from '../../testing/submit.ts';
import type { Service } from '../service.ts';
import { submitBody } from './submit.ts';

/** Field and code of every fault. */
async function faults(service: Service, body: unknown): Promise<string[]> {
  const result = await submitBody(service, body, {});
  if (result.ok) return [];
  return result.fel.map(({ fält, kod }) => `${fält} ${kod}`);
}

describe('text that identifies a person', () => {
  it.each([
    ['personnummer', 'Det gäller 19121212-1212 i Nässjö.'],
    ['email', 'Mejla karin.andersson@kommun.example om det.'],
  ])('stops a %s: nothing is stored and nothing is quoted', async (kind, beskrivning) => {
    const service = await testService();
    const result = await submitBody(service, exampleReport({ beskrivning, bekräftad: true }), {});
    expect(result).toMatchObject({
      ok: false,
      status: 422,
      fel: [{ fält: 'beskrivning', kod: 'identifierar', slag: kind }],
    });
    expect(JSON.stringify(result)).not.toMatch(/1212|karin/);
    expect(await service.store.waiting()).toEqual([]);
    for (const folder of ['outbox', 'contacts', 'days']) expect(await service.blobs.list(folder)).toEqual([]);
  });

  it('says where it is', async () => {
    const beskrivning = 'Ring 070-174 06 05 i morgon.';
    const service = await testService();
    const result = await submitBody(service, exampleReport({ beskrivning }), {});
    const [fault] = result.ok ? [] : result.fel;
    expect(fault).toMatchObject({ kod: 'kan-identifiera', slag: 'phone' });
    expect(beskrivning.slice(fault?.start, fault?.slut)).toBe('070-174 06 05');
  });

  it('lets a warning pass that the reporter has confirmed, and stores how many there were', async () => {
    const service = await testService();
    const { id } = await submitForReceipt(
      service,
      exampleReport({ beskrivning: 'Ring 070-174 06 05 i morgon.', bekräftad: true }),
    );
    const file = readCase((await service.store.readProposal(id))?.text ?? '').case;
    expect(file?.rapport.varningar).toEqual([{ slag: 'phone', antal: 1 }]);
  });

  it('checks the free text of parties too', async () => {
    const service = await testService();
    const body = exampleReport({ samverkansparter: [{ part: 'annan', text: 'Fråga 19121212-1212' }] });
    expect(await faults(service, body)).toEqual(['samverkansparter.0.text identifierar']);
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', {}, 7],
    ['a wrong type', exampleReport({ löst: 'ja' }), ['löst wrong-type']],
    ['an unknown field', exampleReport({ roll: 'chef' }), [' unknown-key']],
    ['an unknown area', exampleReport({ område: 'malmo' }), ['område unknown-code']],
    [
      'an unknown party',
      exampleReport({ arbetsgivare: [{ part: 'polisen' }] }),
      ['arbetsgivare.0.part unknown-party'],
    ],
    [
      'an unknown unit',
      exampleReport({ arbetsgivare: [{ part: 'kommun', enhet: 'malmo' }] }),
      ['arbetsgivare.0.enhet unknown-unit'],
    ],
    [
      'a missing unit',
      exampleReport({ arbetsgivare: [{ part: 'kommun' }] }),
      ['arbetsgivare.0.enhet missing-unit'],
    ],
    [
      'a missing text',
      exampleReport({ samverkansparter: [{ part: 'annan' }] }),
      ['samverkansparter.0.text missing-text'],
    ],
    ['no counterpart', exampleReport({ samverkansparter: [] }), ['samverkansparter too-few']],
    [
      'the same counterpart twice',
      exampleReport({ samverkansparter: [{ part: 'forsakringskassan' }, { part: 'forsakringskassan' }] }),
      ['samverkansparter repeated'],
    ],
    [
      'an unknown severity',
      exampleReport({ allvarlighetsgrad: 'allvarligt' }),
      ['allvarlighetsgrad unknown-code'],
    ],
    ['a day in the future', exampleReport({ datum: '2026-11-23' }), ['datum framtid']],
    ['a day that does not exist', exampleReport({ datum: '2026-02-30' }), ['datum bad-date']],
    ['no name', exampleReport({ kontakt: { mejl: 'a@b.se' } }), ['kontakt.namn saknas']],
    [
      'an address without @',
      exampleReport({ kontakt: { namn: 'K', mejl: 'a.b.se' } }),
      ['kontakt.mejl form'],
    ],
    [
      'a number in letters',
      exampleReport({ kontakt: { namn: 'K', mejl: 'a@b.se', telefon: 'noll sju' } }),
      ['kontakt.telefon form'],
    ],
    ['white space for a text', exampleReport({ beskrivning: ' \n\u200b' }), ['beskrivning missing-key']],
    ['a text too long', exampleReport({ beskrivning: 'å'.repeat(5001) }), ['beskrivning too-long']],
    ['half a character', exampleReport({ beskrivning: 'a\ud800b' }), ['beskrivning trasig-text']],
    ['a number where text is expected', exampleReport({ beskrivning: 5 }), ['beskrivning wrong-type']],
    ['a code where text is expected', exampleReport({ kontakt: ['namn'] }), ['kontakt wrong-type']],
    ['many events', exampleReport({ händelser: 1e9 }), ['händelser too-large']],
    [
      'several faults, in the order of the form',
      {
        kontakt: {},
        beskrivning: 'Det gäller 19121212-1212',
        datum: '2027-01-01',
        område: 'x',
        arbetsgivare: [{ part: 'kommun' }],
      },
      [
        'beskrivning identifierar',
        'område unknown-code',
        'samverkansparter missing-key',
        'löst missing-key',
        'allvarlighetsgrad missing-key',
        'kontakt.namn saknas',
        'kontakt.mejl saknas',
        'arbetsgivare.0.enhet missing-unit',
        'datum framtid',
      ],
    ],
    ['a prototype', JSON.parse('{"__proto__":{"löst":true}}'), 8],
  ])('names %s', async (_name, body, expected) => {
    const service = await testService();
    const found = await faults(service, body);
    if (typeof expected === 'number') expect(found).toHaveLength(expected);
    else expect(found).toEqual(expected);
    expect(await service.store.waiting()).toEqual([]);
  });

  it('answers nonsense of any depth', async () => {
    const service = await testService();
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
    expect(await faults(service, exampleReport({ beskrivning: deep }))).toEqual(['beskrivning wrong-type']);
    for (const body of [null, 1, 'x', [], undefined])
      expect(await submitBody(service, body, {})).toMatchObject({ status: 400 });
    expect(await submitBody(service, exampleReport(), { key: 'å' })).toMatchObject({
      status: 400,
      fel: [{ kod: 'fel-nyckel' }],
    });
  });

  it.each([
    '<script>alert(1)</script>',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it must stay as it is
    '${{ secrets.X }} $(id) `id`',
    '@everyone #1 --> | :tada:',
    '- a: *b\n? c',
    'key: |-\n  block\n...\n---\n',
    '{{constructor}} {% raw %}',
    'ringde\u202e3-2-1\u202c igen',
  ])('stores %j inertly', async (beskrivning) => {
    const service = await testService();
    const { id } = await submitForReceipt(service, exampleReport({ beskrivning, bekräftad: true }));
    const stored = readCase((await service.store.readProposal(id))?.text ?? '').case?.rapport.beskrivning;
    expect(stored).toBe(beskrivning.replace(/[\u202e\u202c]/g, '').trim());
  });

  it('stores decomposed text, as from a PDF (NFD), composed (NFC)', async () => {
    const service = await testService();
    const { id } = await submitForReceipt(
      service,
      exampleReport({ beskrivning: 'Mötet på'.normalize('NFD') }),
    );
    expect((await service.store.readProposal(id))?.text).toContain('Mötet på');
  });
});
