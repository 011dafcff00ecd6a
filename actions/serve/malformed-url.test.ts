import { expect, test } from 'vitest';
import { rejectMalformedUrl } from './malformed-url.ts';

const answer = async (path: string) => {
  const on = () => new Response('vidare');
  const request = new Request(`http://localhost${path}`);
  const { status, headers } = await rejectMalformedUrl('<p>Sidan finns inte')(request as never, on);
  return [status, headers.get('content-type')];
};

test.each(['/%', '/%E0%A4%A', '/rapportera/%FF/'])('%s gets our own page', async (path) =>
  expect(await answer(path)).toEqual([400, 'text/html; charset=utf-8']),
);

test.each(['/', '/r%C3%B6d', '/%00', '/%25', '/a?b=%FF'])('%s is passed on', async (path) =>
  expect(await answer(path)).toEqual([200, 'text/plain;charset=UTF-8']),
);
