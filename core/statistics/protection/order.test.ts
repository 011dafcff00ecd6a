import { expect, it } from 'vitest';
import { readReleases } from '../../../testing/release.ts';
import { publicOrder } from './order.ts';

const table = readReleases('cases/releases')
  .find(({ release }) => release.id === '2025')
  ?.datasets.find(({ extension }) => extension.tabell === 'omrade');
const codes = ['nassjo', 'ny', 'eksjo', 'aneby', 'tranas'].map((kod) => ({ kod, namn: kod }));
const ordered = (before: typeof table) =>
  publicOrder({ id: 'omrade', codes }, before).map((at) => codes[at]?.kod);

it('numbers that were small last year are hidden first, then the smallest; the list decides between equals', () => {
  expect(table).toBeDefined();
  expect(ordered(table)).toEqual(['ny', 'aneby', 'tranas', 'eksjo', 'nassjo']);
  expect(ordered(undefined)).toEqual(codes.map(({ kod }) => kod));
});
