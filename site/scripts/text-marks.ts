import { make } from './dom.ts';

interface Place {
  start: number;
  end: number;
}

/**
 * Returns a function that marks places of a text area, on a copy of its text that is behind it. A one-line field is never
 * marked: its hints name the words right below it.
 */
export function marksBehind(field: HTMLTextAreaElement | HTMLInputElement) {
  if (!(field instanceof HTMLTextAreaElement)) return () => {};
  const copy = make('div', 'text-marks');
  copy.setAttribute('aria-hidden', 'true');
  field.before(copy);
  const follow = () => {
    copy.style.insetInlineStart = `${field.offsetLeft + field.clientLeft}px`;
    copy.style.insetBlockStart = `${field.offsetTop + field.clientTop}px`;
    copy.style.inlineSize = `${field.clientWidth}px`;
    copy.style.blockSize = `${field.clientHeight}px`;
    copy.scrollTop = field.scrollTop;
  };
  field.addEventListener('scroll', follow);
  new ResizeObserver(follow).observe(field);
  return (text: string, places: readonly Place[]): void => {
    copy.replaceChildren(...(places.length > 0 ? pieces(text, places) : []));
    follow();
  };
}

function pieces(text: string, places: readonly Place[]): (Node | string)[] {
  let at = 0;
  const marked = places.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, make('mark', '', text.slice(start, end))];
  });
  // A last line feed has no height by itself.
  return [...marked, `${text.slice(at)}\u200b`];
}
