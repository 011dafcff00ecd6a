import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { caseView } from '../../core/case/view/case-view.ts';
import { caseArbitrary } from '../../testing/case/arbitrary.ts';
import { caseAt, TODAY } from '../../testing/case/transitions.ts';
import { exampleAssociation, exampleRoutine } from '../../testing/example/routines.ts';
import { partMarkdown } from './case-markdown.ts';
import { quotedText } from './escape.ts';

const setting = { routine: exampleRoutine('hoglandet'), association: exampleAssociation(), today: TODAY };
const ALLOWED = ['root', 'heading', 'text', 'list', 'listItem', 'paragraph', 'strong', 'blockquote', 'break'];

describe('a part of a case as Markdown', () => {
  it('interprets nothing that a person wrote', () => {
    fc.assert(
      fc.property(caseArbitrary, (file) => {
        for (const part of caseView({ ...setting, file }).parts) {
          let quotes = 0;
          visit(remark().parse(partMarkdown(part, quotedText)), (node: Nodes) => {
            expect(ALLOWED).toContain(node.type);
            if (node.type === 'blockquote') quotes++;
          });
          expect(quotes).toBe((part.lines ?? []).filter(({ written }) => written !== undefined).length);
        }
      }),
    );
  });

  it('shows the latest of a history that is longer than fits, and how many more there are', () => {
    const file = caseAt('utredning');
    for (let row = 0; row < 100; row++) file.historik.push({ datum: '2026-11-25', händelse: 'klassning' });
    const history = caseView({ ...setting, file }).parts.at(-1);
    if (!history) throw new Error('no history');
    const text = partMarkdown(history, quotedText);
    expect(text).toContain('och 42 till');
    expect(text).not.toContain('Rapporten kom in.');
  });
});
