import { expect, test } from '@playwright/test';
import { type Back, startLocal, startOnGitHub, startWithOidc } from './backs.ts';
import { liveThrough, type Manner } from './life.ts';

const LIVES: readonly { name: string; start: () => Promise<Back>; manner: Manner }[] = [
  {
    name: 'on one machine, with the keyboard alone',
    start: startLocal,
    manner: { javaScriptEnabled: true, width: 1280, isKeyboard: true },
  },
  {
    name: 'on a server with OpenID Connect, on a phone without JavaScript',
    start: startWithOidc,
    manner: { javaScriptEnabled: false, width: 375, isKeyboard: false },
  },
  {
    name: 'with the cases on GitHub, on a phone, first with JavaScript and then without',
    start: startOnGitHub,
    manner: { javaScriptEnabled: true, width: 375, isKeyboard: false, endsWithoutScripts: true },
  },
];

for (const { name, start, manner } of LIVES)
  test(`a first day from an empty inbox to a meeting, and the whole life of a case, ${name}`, async ({
    browser,
  }) => {
    const back = await start();
    try {
      await liveThrough(back, browser, manner);
      expect(back.findings?.() ?? []).toEqual([]);
    } finally {
      await back.close();
    }
  });
