import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { drain } from '../../actions/outbox/drain.ts';
import { outboxHealth } from '../../actions/outbox/health.ts';
import { readEntry } from '../../actions/outbox/outbox.ts';
import type { Service } from '../../actions/service.ts';
import { apiSubmit } from '../../actions/submit/request.ts';
import { openTicket, sealTicket } from '../../actions/submit/ticket.ts';
import { loadAssociation } from '../../adapters/folder/load.ts';
import { readCase } from '../../core/case/read.ts';
import { readRemoval, writeRemoval } from '../../core/case/removal.ts';
import { carryOutOrders } from '../../core/case/transitions/carry-out.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import { writeCase } from '../../core/case/write.ts';
import { seededRandom } from '../../core/generate/random.ts';
import { checkReport } from '../../core/report/check.ts';
import { readResult } from '../../core/result/read.ts';
import { readLaws } from '../../core/routine/laws.ts';
import { readRoutine } from '../../core/routine/read.ts';
import { readPlan } from '../../core/statistics/plan/table-plan.ts';
import { computePlan } from '../../core/sweep/compute.ts';
import { caseAt, MEASURE, READY } from '../../testing/case/transitions.ts';
import {
  exampleAssociation,
  exampleLaws,
  exampleRoutine,
  lawsText,
  routineText,
} from '../../testing/example/routines.ts';
import { mutateData, mutateText } from '../../testing/mutate.ts';
import { entry } from '../../testing/outbox.ts';
import { exampleReport } from '../../testing/report.ts';
import { EXAMPLE_FOLDER, temporaryFolder, testService } from '../../testing/service.ts';
import { submitAccessibilityReport } from './accessibility.ts';
import { handleEdit, handleReview, handleSend } from './report-form.ts';

// Everything that comes in from outside is changed at random from a valid example, the same way at each run. Nothing
// may throw but the errors that a function documents, nothing may be answered as a fault of ours, and no answer may
// show a stack.

const TODAY = '2026-12-01';
const STACK = /\n {4}at |node:|file:\/\/|TypeError|RangeError/;
const association = exampleAssociation();
const routine = exampleRoutine('hoglandet');
const laws = exampleLaws();

/** Calls `attempt` for changed texts, and reports the seed of one that it throws for. */
async function forMutants(text: string, count: number, attempt: (mutant: string) => unknown): Promise<void> {
  for (let seed = 1; seed <= count; seed++) {
    const mutant = mutateText(text, seededRandom(seed));
    try {
      await attempt(mutant);
    } catch (cause) {
      throw new Error(`seed ${seed}: ${JSON.stringify(mutant.slice(0, 3000))}`, { cause });
    }
  }
}

const hasPlaces = (faults: readonly { line: number; column: number; text: string }[]) => {
  for (const { line, column, text } of faults) {
    expect(Math.min(line, column)).toBeGreaterThan(0);
    expect(text).not.toMatch(STACK);
  }
};

async function post(service: Service, body: BodyInit, key?: string): Promise<void> {
  const headers = { 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}) };
  const request = new Request('http://localhost/api/rapporter', { method: 'POST', body, headers });
  const response = await apiSubmit(service, request);
  const text = await response.text();
  expect([201, 400, 413, 422], text).toContain(response.status);
  expect(text).not.toMatch(STACK);
  expect(JSON.parse(text)).toBeTypeOf('object');
}

it('a report is checked without a throw', async () => {
  for (let seed = 1; seed <= 1500; seed++) {
    const body = mutateData(exampleReport(), seededRandom(seed));
    const { accepted, faults } = checkReport(body, association, TODAY);
    expect(accepted === undefined || faults.length === 0, `seed ${seed}`).toBe(true);
  }
});

it('a report to the API is answered', async () => {
  const service = await testService();
  for (let seed = 1; seed <= 60; seed++)
    await post(service, JSON.stringify(mutateData(exampleReport(), seededRandom(seed))), `key-${seed % 7}`);
  await forMutants(JSON.stringify(exampleReport(), null, 1), 120, (mutant) => post(service, mutant));
  await forMutants(JSON.stringify(exampleReport()), 60, (mutant) =>
    post(service, Buffer.from(mutant, 'latin1')),
  );
});

const FIELDS: [string, string][] = [
  ['datum', '2026-11-20'],
  ['kontakt.namn', 'Karin Exempel'],
  ['kontakt.mejl', 'karin.exempel@kommun.example'],
  ['arbetsgivare.part', 'kommun'],
  ['arbetsgivare.enhet.kommun', 'nassjo'],
  ['område', 'nassjo'],
  ['samverkansparter.part', 'vardcentral'],
  ['samverkansparter.enhet.vardcentral', 'aneby'],
  ['samverkansparter.part', 'annan'],
  ['samverkansparter.text', 'Boendestödet'],
  ['beskrivning', 'Planeringsmötet ställdes in två gånger utan besked till personen.'],
  ['löst', 'nej'],
  ['allvarlighetsgrad', 'allvarlig'],
  ['händelser', '2'],
  ['bekräftad', 'ja'],
  ['nyckel', 'k'],
];
const multipart = (fields: readonly [string, string][]) =>
  `${fields.map(([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('')}--x--\r\n`;
const FORMS = [
  [
    'urlencoded',
    'application/x-www-form-urlencoded',
    (fields: [string, string][]) => String(new URLSearchParams(fields)),
  ],
  ['multipart', 'multipart/form-data; boundary=x', multipart],
] as const;

it.each(FORMS)('a form is answered: %s', async (_name, type, encode) => {
  const service = await testService();
  const request = (body: string) =>
    new Request('http://localhost/rapportera/granska', {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    });
  const ok = (answer: object) => {
    if ('status' in answer) expect([200, 202, 400, 413, 415, 422, 429]).toContain(answer.status);
    const { values: _typed, report: _report, ...ours } = answer as Record<string, unknown>;
    expect(JSON.stringify(ours)).not.toMatch(STACK);
  };
  await forMutants(encode(FIELDS), 150, async (body) => {
    ok(await handleReview(service, request(body), 0));
    ok(await handleEdit(request(body)));
  });
  await forMutants(encode(FIELDS), 40, async (body) => ok(await handleSend(service, request(body), 0)));
  const message = encode([
    ['sida', '/rapportera/'],
    ['problem', 'Knappen syns inte.'],
    ['mejl', 'a@b.example'],
  ]);
  await forMutants(message, 60, async (body) =>
    ok(await submitAccessibilityReport(service, request(body), 0)),
  );
});

const ORDERS = [
  '/klassa hinder tid',
  '/fråga "Vem kallade?"',
  '/fråga 1 "Vem kallade till mötet?"',
  '/svar "Tack.\n\nVi återkommer."',
  'Vi lyfter det.\n/nivå 2 oense\n/svar "Tack."',
  '/genomförd 1 2026-11-30',
  '/effekt 1 ej-genomförd "Pengarna tog slut."',
  '/paus vantar-pa-part\n/fortsätt',
  '/liknar EX-2026-8K3MQ9TB, EX-2026-9K3MQ9TB',
  '/flytta aneby "Det var där."',
  '/extern SYN-4711',
  '/stopp fel-kanal',
  '/stäng ändå',
  '/hjälp',
];

it('orders are carried out or refused', async () => {
  const file = caseAt('utredning', { ...READY, åtgärder: [MEASURE] });
  for (const order of ORDERS)
    await forMutants(order, 100, (text) => {
      const done = carryOutOrders(file, text, { routine, today: TODAY });
      if (!done.ok) for (const fault of done.faults) expect(fault.text).not.toMatch(STACK);
      else expect(readCase(writeCase(done.file)).case).toEqual(done.file);
    });
});

it('a case file is read or has faults with places', async () => {
  const months = join(EXAMPLE_FOLDER, '2026/03');
  const name = readdirSync(months).toSorted()[0] ?? '';
  const source = readFileSync(join(months, name), 'utf8');
  await forMutants(source, 500, (text) => {
    const { case: file, faults } = readCase(text, { association, routines: { [routine.id]: routine } });
    hasPlaces(faults);
    expect(tryReadCase(text)).toEqual(file);
    if (file && faults.length === 0)
      computePlan(
        { association, routines: { [routine.id]: routine }, laws, cases: [{ file, waiting: false }] },
        TODAY,
      );
  });
});

it('an association is loaded or has faults with places', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'routines'));
  writeFileSync(join(folder, 'routines/hoglandet.md'), routineText('hoglandet'));
  writeFileSync(join(folder, 'routines/lagar.yaml'), lawsText());
  const source = readFileSync(join(EXAMPLE_FOLDER, 'association.yaml'), 'utf8');
  await forMutants(source, 150, async (text) => {
    writeFileSync(join(folder, 'association.yaml'), text);
    hasPlaces((await loadAssociation(folder)).faults);
  });
});

it('routines, laws, results, plans and removals are read or have faults with places', async () => {
  await forMutants(routineText('hoglandet'), 60, (text) => hasPlaces(readRoutine(text, { laws }).faults));
  await forMutants(lawsText(), 60, (text) => hasPlaces(readLaws(text).faults));
  const result = readFileSync(join(EXAMPLE_FOLDER, 'resultat/vem-kallar.md'), 'utf8');
  await forMutants(result, 150, (text) => hasPlaces(readResult(text).faults));
  const plan = readFileSync(join(EXAMPLE_FOLDER, 'tabellplan.yaml'), 'utf8');
  await forMutants(plan, 100, (text) => hasPlaces(readPlan(text).faults));
  const removal = writeRemoval({ schema: 1, datum: TODAY, skäl: 'annat', mening: 'Fel.' } as never);
  await forMutants(removal, 300, (text) => hasPlaces(readRemoval(text).faults));
});

it('what is stored is opened or set aside', async () => {
  const service = await testService();
  const { outbox, blobs, secret } = service;
  const { key } = entry();
  await outbox.put(entry());
  const sealed = (await blobs.read(`outbox/${key}`)) ?? '';
  await forMutants(sealed, 100, async (text) => {
    // Bytes that decode to the same text are not a mutant.
    if (Buffer.from(text, 'base64').equals(Buffer.from(sealed, 'base64'))) return;
    expect(readEntry(secret, key, text)).toBeUndefined();
    await blobs.write(`outbox/${key}`, text);
    await blobs.write(
      `tries/${key}`,
      mutateText('{"tries":1,"refusals":0,"at":1,"wait":1}', seededRandom(text.length)),
    );
    await drain(service, { all: true });
    await outboxHealth(blobs, secret, service.now());
    expect(await blobs.read(`outbox/${key}`)).toBeUndefined();
  });
  const receipt = { id: 'EX-2026-7K3MQ9TB', kod: 'EXEM-PE1K-0D12-3456', område: 'nassjo' };
  const ticket = sealTicket(service, receipt as never);
  await forMutants(ticket, 200, (text) => {
    const same = Buffer.from(text, 'base64url').equals(Buffer.from(ticket, 'base64url'));
    if (!same) expect(openTicket(service, text)).toBeUndefined();
  });
});
