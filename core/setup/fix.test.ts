import { describe, expect, it } from 'vitest';
import { planFixes } from './fix.ts';
import { type AnswerId, questionFor } from './fix-questions.ts';
import type { SetupFacts } from './setup.ts';

const codes = (facts: SetupFacts) => planFixes(facts).map(({ code }) => code);
const CHECK = { file: 'check.yml', isActive: true };
const limited = (name: string, branches?: string[]) => ({
  name,
  isLimited: true,
  ...(branches ? { branches } : {}),
});

describe('the plan of what can be done', () => {
  it.each<[string, SetupFacts]>([
    ['what could not be read', {}],
    [
      'an archived repository',
      { labels: [], repository: { private: true, default_branch: 'main', archived: true } },
    ],
    ['rules of a person’s own', { rules: [{ type: 'deletion' }], workflows: [CHECK] }],
    ['a rule that nothing could pass yet', { rules: [], workflows: [] }],
    ['actions that would be loosened', { actions: { allowed_actions: 'local_only' } }],
    ['a selection of actions', { actions: { allowed_actions: 'selected', github_owned_allowed: false } }],
    [
      'branches that a person has let in',
      { environments: [limited('webb', ['main', 'prov']), limited('skrivare', ['main'])] },
    ],
    [
      'a variable with another value',
      { variables: { webb: { NETLIFY_SITE_ID: 'a', SKAV_SITE: 'http://localhost' } } },
    ],
    ['a key in the wrong place', { secrets: { '': ['SKRIVARE_KEY'], skrivare: [], webb: [] } }],
  ])('leaves to a person: %s', (_name, facts) => {
    expect(codes(facts)).toEqual([]);
  });

  it('starts a workflow that is there, is not running and has its key', () => {
    const workflows = [{ file: 'sweep.yml', isActive: true }];
    const facts = { workflows, hoursSinceSweep: Number.POSITIVE_INFINITY };
    expect(codes(facts)).toEqual(['swept']);
    expect(codes({ ...facts, running: ['sweep.yml'] })).toEqual([]);
    expect(codes({ ...facts, secrets: { skrivare: [] } })).toEqual([]);
    expect(codes({ ...facts, workflows: [] })).toEqual([]);
    const off = planFixes({ ...facts, workflows: [{ file: 'sweep.yml', isActive: false }] });
    expect(off.map(({ code, after }) => [code, after])).toEqual([
      ['workflows', undefined],
      ['swept', 'workflows'],
    ]);
  });

  it('lets main in where an interrupted run let no branch in', () => {
    const [step] = planFixes({ environments: [limited('skrivare', []), limited('webb', ['main'])] });
    expect(step?.changes).toEqual([{ kind: 'branch', environment: 'skrivare', branch: 'main' }]);
  });
});

describe('an answer', () => {
  const SECRET = '0123456789abcdef0123456789abcdef01234567';
  it.each<[AnswerId, string]>([
    ['SKRIVARE_CLIENT_ID', ''],
    ['SKRIVARE_CLIENT_ID', SECRET],
    ['SKRIVARE_CLIENT_ID', '-----BEGIN RSA PRIVATE KEY-----\nIv23liAAAAAAAAAAAAAA'],
    ['NETLIFY_SITE_ID', 'nfp_AAAAAAAAAAAAAAAAAAAAAAAA'],
    ['SKAV_SITE', 'http://avvikelse.forbundet.se'],
    ['SKAV_SITE', 'https://anna:hemligt@forbundet.se'],
    ['SKAV_SITE', 'https://forbundet.se/rapportera'],
    ['SKAV_SITE', 'https://localhost'],
    ['SKRIVARE_APP_ID', '0'],
    ['SKRIVARE_APP_ID', '1e6'],
    ['INTAG_APP_ID', 'skav-intag'],
    ['INTAG_APP_ID', '１２３'],
  ])('to %s is not %j, and is not repeated', (id, typed) => {
    const read = questionFor(id).read(typed);
    expect(read).toHaveProperty('fault');
    if (typed.length > 3) expect(JSON.stringify(read)).not.toContain(typed);
  });

  it('is taken as it is pasted', () => {
    expect(questionFor('SKAV_SITE').read(' https://Avvikelse.forbundet.se/\n')).toEqual({
      value: 'https://avvikelse.forbundet.se',
    });
    expect(questionFor('SKRIVARE_CLIENT_ID').read('Iv1.8a61f9b3a7aba766')).toHaveProperty('value');
  });

  it('is not proposed when it could not be given', () => {
    expect(questionFor('NETLIFY_SITE_ID', 'avvikelse')).not.toHaveProperty('ready');
  });
});
