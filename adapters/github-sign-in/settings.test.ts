import { expect, it } from 'vitest';
import { gitHubSignInSettings } from './settings.ts';

const WHOLE = {
  SKAV_GITHUB_REPO: 'forbund/arenden',
  SKAV_GITHUB_CLIENT_ID: 'Iv23liAbc',
  SKAV_GITHUB_CLIENT_SECRET: 'hemligt',
  SKAV_SITE: 'https://avvikelse.forbundet.example/',
};

it('is off without its own settings', () => {
  const { SKAV_GITHUB_CLIENT_ID: _, SKAV_GITHUB_CLIENT_SECRET: __, ...rest } = WHOLE;
  expect(gitHubSignInSettings(rest)).toBeUndefined();
});

it.each([
  [undefined, 'https://github.com'],
  ['https://api.github.com', 'https://github.com'],
  ['https://api.forbundet.ghe.com', 'https://forbundet.ghe.com'],
  ['https://git.forbundet.example/api/v3', 'https://git.forbundet.example'],
  ['https://api.github.com.annan.example', 'https://api.github.com.annan.example'],
])('with the API at %s people sign in at %s', (api, web) => {
  expect(gitHubSignInSettings({ ...WHOLE, SKAV_GITHUB_API: api })).toMatchObject({
    web,
    site: 'https://avvikelse.forbundet.example',
  });
});

it.each([
  [{ SKAV_GITHUB_CLIENT_ID: undefined }, 'SKAV_GITHUB_CLIENT_ID', 'github-missing'],
  [{ SKAV_GITHUB_CLIENT_SECRET: undefined }, 'SKAV_GITHUB_CLIENT_SECRET', 'github-missing'],
  [{ SKAV_GITHUB_CLIENT_SECRET: ' ' }, 'SKAV_GITHUB_CLIENT_SECRET', 'empty'],
  [{ SKAV_GITHUB_CLIENT_ID: 'a b' }, 'SKAV_GITHUB_CLIENT_ID', 'app'],
  [{ SKAV_GITHUB_REPO: undefined }, 'SKAV_GITHUB_REPO', 'github-missing'],
  [{ SKAV_SITE: undefined }, 'SKAV_SITE', 'github-missing'],
  [{ SKAV_SITE: 'http://avvikelse.example' }, 'SKAV_SITE', 'oidc-address'],
  [{ SKAV_GITHUB_API: 'http://git.forbundet.example' }, 'SKAV_GITHUB_API', 'oidc-address'],
])('refuses %o', (change, name, reason) => {
  expect(() => gitHubSignInSettings({ ...WHOLE, ...change })).toThrow(
    expect.objectContaining({ code: 'bad-settings', data: { name, reason } }),
  );
});
