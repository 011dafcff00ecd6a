import { describe, expect, it } from 'vitest';
import { exampleReport } from '../../testing/report.ts';
import { testService } from '../../testing/service.ts';
import type { Service } from '../service.ts';
import { apiSubmit, readForm } from './request.ts';

describe('POST /api/rapporter', () => {
  const post = async (service: Service, body: BodyInit, headers: Record<string, string> = {}) => {
    const request = new Request('http://localhost/api/rapporter', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
    const response = await apiSubmit(service, request);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it('answers 201 with a receipt', async () => {
    const service = await testService();
    const { status, body } = await post(service, JSON.stringify(exampleReport()), { 'idempotency-key': 'a' });
    expect(status).toBe(201);
    expect(Object.keys(body)).toEqual(['id', 'kod', 'mottagen', 'svarSenast', 'länk']);
  });

  it.each([
    [400, 'trasig-json', '{"a":'],
    [400, 'trasig-json', ''],
    [400, 'trasig-json', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
    [400, 'inte-ett-objekt', '[]'],
    [413, 'for-stor', 'x'.repeat(64 * 1024 + 1)],
  ])('answers %i %s', async (status, kod, sent) => {
    const service = await testService();
    expect(await post(service, sent)).toEqual({
      status,
      body: { fel: [{ fält: '', kod, text: expect.any(String) }] },
    });
  });

  it('answers 413 to a large body without a length, and 415 to another type', async () => {
    const service = await testService();
    const chunk = new Uint8Array(100_000);
    const stream = new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });
    const request = new Request('http://localhost/', {
      method: 'POST',
      body: stream,
      headers: { 'content-type': 'application/json' },
      duplex: 'half',
    } as RequestInit);
    expect((await apiSubmit(service, request)).status).toBe(413);
    expect((await post(service, 'a=b', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(
      415,
    );
  });

  it('answers 400 to an invalid key', async () => {
    const service = await testService();
    const sent = JSON.stringify(exampleReport());
    expect((await post(service, sent, { 'idempotency-key': 'x'.repeat(201) })).status).toBe(400);
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))(
    'answers 422 to the key %s in a party',
    async (key) => {
      const service = await testService();
      const party = `{"part":"forsakringskassan",${JSON.stringify(key)}:1}`;
      const sent = JSON.stringify(exampleReport({ samverkansparter: ['A', 'A'] })).replaceAll('"A"', party);
      const { status, body } = await post(service, sent);
      expect(status).toBe(422);
      expect(body['fel']).toContainEqual(
        expect.objectContaining({ fält: 'samverkansparter.0', kod: 'unknown-key' }),
      );
    },
  );
});

describe('a body that does not arrive in time', () => {
  /** A request whose body stops after its first byte. */
  const dripping = (type: string) =>
    new Request('http://localhost/api/rapporter', {
      method: 'POST',
      body: new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{')) }),
      headers: { 'content-type': type },
      duplex: 'half',
    } as RequestInit);
  const never = () => Promise.reject<Service>(new Error('no service is needed'));

  it('is answered by 408, and takes no place from those whose body has arrived', async () => {
    // More than may be under way at once.
    const slow = Array.from({ length: 300 }, () => apiSubmit(never, dripping('application/json'), 0, 20));
    const service = await testService();
    const body = JSON.stringify(exampleReport());
    const headers = { 'content-type': 'application/json' };
    const quick = new Request('http://localhost/', { method: 'POST', body, headers });
    expect((await apiSubmit(service, quick)).status).toBe(201);
    const answers = await Promise.all(slow);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([408]));
    expect(await answers[0]?.json()).toMatchObject({ fel: [{ kod: 'for-langsam' }] });
  });

  it('of a form is refused with a sentence for a person', async () => {
    const type = 'application/x-www-form-urlencoded';
    await expect(readForm(dripping(type), 20)).rejects.toMatchObject({ code: 'form-too-slow', status: 408 });
  });
});
