/** A text as most keys and codes are. */
const ASCII = /^[ -~]*$/;

/** The text without the marks on its letters: `åtgärd` → `atgard`. Letters that are not Latin are left as they are. */
export function withoutMarks(text: string): string {
  if (ASCII.test(text)) return text;
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
