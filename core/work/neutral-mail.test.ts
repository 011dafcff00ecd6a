import { expect, it } from 'vitest';
import { neutralMail } from './neutral-mail.ts';

it('is a message that says where the answer is and nothing of the case, whatever the address holds', () => {
  const link = neutralMail('karin@kommun.example', 'https://skav.example/folj/', 'Koordinatorn');
  const { protocol, pathname, searchParams } = new URL(link);
  expect([protocol, pathname]).toEqual(['mailto:', 'karin@kommun.example']);
  expect([...searchParams.keys()]).toEqual(['subject', 'body']);
  expect(searchParams.get('body')).toContain('https://skav.example/folj/\r\n');
  const hostile = new URL(neutralMail('a@b.example?bcc=c@d.example&body=x\r\n', 'https://skav.example/', ''));
  expect([...hostile.searchParams.keys()]).toEqual(['subject', 'body']);
});
