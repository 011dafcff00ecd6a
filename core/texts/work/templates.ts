/** What people read about templates for answers. */
export const TEMPLATE_TEXTS = {
  field: (allowed: readonly string[]) =>
    `Mallen har ett ord inom klammer som inget fylls i för. Tillåtet: ${allowed.join(', ')}.`,
  twice: 'En annan mall av samma slag har samma namn. Ge den ena ett eget namn.',
  noNumber: '[diarienummer]',
  from: 'Utgå från en mall:',
} as const;
