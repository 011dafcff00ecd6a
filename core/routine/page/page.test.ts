import { describe, expect, it } from 'vitest';
import { exampleLaws, exampleRoutine, routineText } from '../../../testing/example/routines.ts';
import { readRoutine } from '../read.ts';
import { routinePage } from './page.ts';

const source = routineText('hoglandet');
const laws = exampleLaws();
const routine = exampleRoutine('hoglandet');

const html = (text: string) => routinePage(routine, text, laws).html.trim().replaceAll('\u00a0', ' ');
const faults = (text: string) =>
  routinePage(routine, text, laws).faults.map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('a routine as a page', () => {
  it('is filled in from the head', () => {
    expect(html('Svar inom :frist[svar].')).toBe('<p>Svar inom 3 månader.</p>');
    expect(html('Se :lag[lex-maria].')).toBe('<p>Se 3 kap. 5 § patientsäkerhetslagen (2010:659).</p>');
    expect(html('::kodlista[skäl]')).toMatchInlineSnapshot(
      `"<details class="code-list"><summary>Skäl att lyfta: 4 val</summary><ul><li><strong>Parterna är oense</strong> <code>oense</code> De kommer inte överens om vem som gör vad, och hur.<small> Bara från nivån närmast under.</small></li><li><strong>Tiden gick ut</strong> <code>tiden-ute</code> Nivån hann inte bli klar.<small> Tjänsten föreslår det när tiden på nivån har gått ut. Bara från nivån närmast under.</small><small class="source on-demand"> <a href="#kalla-eget-forslag">Källa 5</a></small></li><li><strong>Principiell fråga</strong> <code>principiell</code> Frågan rör strukturer eller principer som de närmaste inte kan ändra.</li><li><strong>Återkommande</strong> <code>aterkommande</code> Samma sak händer igen.<small> Tjänsten föreslår det när ärendet är länkat till ett som liknar det.</small><small class="source on-demand"> <a href="#kalla-vastra-gotaland">Källa 4</a></small></li></ul><small class="source on-demand"> <a href="#kalla-jonkopings-lan">Källa 2</a></small></details>"`,
    );
    expect(html('::nivåer')).toContain(
      '<ol role="list" class="levels"><li><p class="step-number">Nivå 1</p>',
    );
    expect(html('::frister')).toContain('<td data-kolumn="Senast">5 arbetsdagar</td>');
  });

  it.each([
    ['an unknown directive', 'Svar :frst[svar]', ['1:6 directive-unknown']],
    ['a directive named as a member of every object', 'Svar :toString[svar]', ['1:6 directive-unknown']],
    ['a block named as one', '::valueOf[svar]', ['1:1 directive-unknown']],
    ['an unknown value', 'Svar :frist[svart]', ['1:6 directive-value']],
    ['an unknown list', 'a\n\n::kodlista[orsaker]', ['3:1 directive-value']],
    ['a value for a directive without values', '::nivåer[1]', ['1:1 directive-value']],
    ['a block in a sentence', 'Se :nivåer här', ['1:4 directive-place']],
    ['a sentence as a block', '::frist[svar]', ['1:1 directive-place']],
    ['a container', ':::nivåer\na\n:::', ['1:1 directive-place']],
    ['a word after a space and a colon', 'Obs :ring', ['1:5 directive-unknown']],
    ['a word with a value', 'AF:s[svar]', ['1:3 directive-unknown']],
    ['an unverified law', ':lag[lex-sarah-anmalan-sol]', ['1:1 law-unverified']],
    ['an unknown law', ':lag[lex-sara]', ['1:1 law-unknown']],
    ['a law written out', 'Enligt 14 kap. 3 § ska du', ['1:1 law-written-out']],
    ['a time written out', 'Du får svar\ninom tre månader', ['2:1 length-written-out']],
    ['HTML', 'a\n\n<script>alert(1)</script>', ['3:1 page-html']],
    ['an image', '![x](y.png)', ['1:1 page-image']],
    ['a second title', '# Rutin', ['1:1 page-heading']],
  ])('has a fault for %s', (_name, text, expected) => expect(faults(text)).toEqual(expected));

  it.each([
    ['a time', 'Klockan 10:30 eller kl. 8:15'],
    ['a ratio', 'Förhållandet 3:1'],
    ['a colon before a space', 'Skriv så här: inget'],
    ['a paragraph of minutes', 'Beslutad i § 45/2025'],
    ['a comment', '<!-- rättas nästa år -->'],
  ])('has no fault for %s', (_name, text) => expect(faults(text)).toEqual([]));

  it('has nothing but text, links and its own elements', () => {
    const nasty = [
      '<script>alert(1)</script>',
      '<p style="color:red" onclick="x()">hej</p>',
      '[a](javascript:alert(1)) [b](https://example.org) [c](tel:112)',
      ':frist[svar]{onclick="x()" style="a"}',
      '## Rubrik {#x}',
    ].join('\n\n');
    const out = html(nasty);
    expect(out).not.toMatch(/<script|style=|onclick|javascript:/);
    expect(out).toContain('<a href="https://example.org">b</a>');
    expect(out).toContain('<a href="tel:112">c</a>');
  });

  it('has links whose address begins with a capital, as a telephone writes it', () => {
    const out = html('[a](Https://example.org/Å) [b][ref] [c](JavaScript:alert(1))\n\n[ref]: TEL:112');
    expect(out).toContain('<a href="https://example.org/%C3%85">a</a> <a href="tel:112">b</a> <a>c</a>');
  });

  it.each([
    ['frister', '::frister', 'Skriv ::frister på en egen rad, eller :frist[läst] i en mening.'],
    ['levels', '::nivåer', 'Skriv ::nivåer på en egen rad.'],
    ['a list', '::kodlista[orsak]', 'Skriv ::kodlista[orsak] på en egen rad, eller ta bort listan.'],
    ['sources', '::källor', 'Skriv ::källor på en egen rad.'],
  ])('has a fault when it does not show %s', (_name, directive, hint) => {
    const changed = source.replace(`${directive}\n`, '').replaceAll(/:frist\[[^\]]+\]/g, 'kort tid');
    const unused = readRoutine(changed, { laws }).faults.filter(({ code }) => code === 'value-unused');
    expect(unused.map(({ text }) => text)).toContain(`Värdet i huvudet syns inte på sidan. ${hint}`);
  });

  it('folds what the service does about a deadline', () => {
    const { html: page } = routinePage(routine, '::frister', laws);
    const folded = page.match(/<small class="on-demand">[^<]*/g)?.join(' ') ?? '';
    expect(page).toContain('tjänsten påminner');
    expect(page.split(': tjänsten')).toHaveLength(folded.split(': tjänsten').length);
  });

  it('has ids on its headings', () => {
    expect(
      routinePage(routine, '## Så rapporterar du\n\n### Mer\n\n## Åtgärder\n\n## Åtgärder').headings,
    ).toEqual([
      { id: 'sa-rapporterar-du', text: 'Så rapporterar du' },
      { id: 'atgarder', text: 'Åtgärder' },
      { id: 'atgarder-2', text: 'Åtgärder' },
    ]);
  });
});
