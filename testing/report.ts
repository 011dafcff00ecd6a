/** A report that passes every check as it is. */
export function exampleReport(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    datum: '2026-11-20',
    kontakt: { namn: 'Karin Exempel', mejl: 'karin.exempel@kommun.example', telefon: '070-174 06 05' },
    arbetsgivare: [{ part: 'kommun', enhet: 'nassjo' }],
    område: 'nassjo',
    samverkansparter: [{ part: 'vardcentral', enhet: 'aneby' }, { part: 'forsakringskassan' }],
    beskrivning: 'Planeringsmötet ställdes in två gånger utan besked till personen.',
    bakgrund: 'Vi saknar en gemensam rutin för vem som kallar.',
    löst: false,
    allvarlighetsgrad: 'allvarlig',
    ...changes,
  };
}
