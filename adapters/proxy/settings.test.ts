import { expect, it } from 'vitest';
import { proxySettings } from './settings.ts';

const SKAV_SITE = 'https://avvikelse.example.se';

it('is off unless a header is named', () => {
  expect(proxySettings({ SKAV_SITE })).toBeUndefined();
  expect(proxySettings({ SKAV_SITE, SKAV_PROXY_HEADER: 'X-Skav-Person' })).toEqual({
    header: 'x-skav-person',
    site: SKAV_SITE,
  });
});

it.each([
  'Cookie',
  'host',
  'User-Agent',
  'X-Forwarded-For',
  'Sec-Fetch-Site',
  'Authorization',
  'Accept-Language',
  'X Skav',
  'X_Skav_Person',
  'X-Skav:',
  '-',
  'å',
])('no one is known by %s', (header) => {
  expect(() => proxySettings({ SKAV_SITE, SKAV_PROXY_HEADER: header })).toThrow(
    expect.objectContaining({ data: { name: 'SKAV_PROXY_HEADER', reason: 'proxy-header' } }),
  );
});

it('needs the service’s own address', () => {
  expect(() => proxySettings({ SKAV_PROXY_HEADER: 'X-Skav-Person' })).toThrow(
    expect.objectContaining({ data: { name: 'SKAV_SITE', reason: 'proxy-missing' } }),
  );
  const named = { SKAV_PROXY_HEADER: 'X-Skav-Person' };
  // Without TLS anybody on the way could be whoever the proxy names.
  expect(() => proxySettings({ ...named, SKAV_SITE: 'http://avvikelse.example.se' })).toThrow(
    expect.objectContaining({ data: { name: 'SKAV_SITE', reason: 'oidc-address' } }),
  );
  expect(proxySettings({ ...named, SKAV_SITE: `${SKAV_SITE}/` })?.site).toBe(SKAV_SITE);
});
