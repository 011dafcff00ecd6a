import { describe, expect, it } from 'vitest';
import { withinText, withinTextInEnglish } from './routine.ts';

describe('by when something is done', () => {
  it.each([
    [{ arbetsdagar: 5 }, 'inom 5 arbetsdagar', 'within 5 working days'],
    [{ arbetsdagar: 1 }, 'inom 1 arbetsdag', 'within 1 working day'],
    [{ månader: 3 }, 'inom 3 månader', 'within 3 months'],
    [{ månader: 1 }, 'inom 1 månad', 'within 1 month'],
    [{ ord: 'skyndsamt', arbetsdagar: 5 }, 'skyndsamt, senast inom 5 arbetsdagar', 'within 5 working days'],
  ])('%j', (length, swedish, english) => {
    expect(withinText(length).replaceAll('\u00a0', ' ')).toBe(swedish);
    expect(withinTextInEnglish(length).replaceAll('\u00a0', ' ')).toBe(english);
  });
});
