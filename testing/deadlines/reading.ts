/**
 * The deadlines of the five routines as their sources say them, read by hand and written as plain data: nothing here
 * comes from the routines' files. `source` has the words of the source, or "own" where the number is the association's own
 * proposal. The numbers before them are those of the table of requirements.
 */

export type Where = { phase?: string; levels?: readonly number[]; never?: readonly string[] };

export interface Duty {
  /** The deadline's name in an item's key. */
  id: string;
  source: string;
  /** What makes it run: the report, being somewhere, or something that happened. */
  from: 'report' | Where | { event: string; kinds?: readonly string[] };
  length: { months: number } | { workdays: number } | 'the day that was written';
  /** What meets it: something that happened, and for a phase which. */
  met: readonly string[];
  /** How many working days before the last day the reminder is sent. */
  near: number;
  /** Whether there is a separate reminder on the last day. */
  onTheDay?: true;
  /** Who is notified when it is late: the coordinator, the contact too at once, and whether to raise the case. */
  late: readonly ('coordinator' | 'contact' | 'raise')[];
  standsStill?: boolean;
  /** Only for cases in this direction. */
  direction?: string;
}

const COORDINATOR = ['coordinator'] as const;
const BOTH = ['coordinator', 'contact'] as const;

const read = (workdays: number, near: number, late: Duty['late'], source: string): Duty => ({
  id: 'last',
  source,
  from: 'report',
  length: { workdays },
  met: ['fas'],
  near,
  late,
});
const answer = (count: number, late: Duty['late'], source: string, standsStill: boolean): Duty => ({
  id: 'svar',
  source,
  from: 'report',
  length: { months: count },
  met: ['svar'],
  near: 10,
  onTheDay: true,
  late,
  standsStill,
});
const promise: Duty = {
  id: 'utlovat',
  source: 'own: what was promised',
  from: { event: 'bekräftad' },
  length: 'the day that was written',
  met: ['svar'],
  near: 2,
  onTheDay: true,
  late: COORDINATOR,
};
const measure: Duty = {
  id: 'atgard',
  source: '112 (004): vilka åtgärder som kommer att vidtas och när',
  from: { event: 'åtgärd' },
  length: 'the day that was written',
  met: ['genomförd'],
  near: 5,
  late: COORDINATOR,
};
const effect = (count: number, near: number, source: string): Duty => ({
  id: 'effekt',
  source,
  from: { event: 'genomförd' },
  length: { months: count },
  met: ['effekt'],
  near,
  late: COORDINATOR,
});
const AT_WORK_ON_IT = ['atgard', 'uppfoljning'];
const solution: Duty = {
  id: 'losning',
  source: 'own: 9–10 (000) levels 1 and 2 solve it themselves',
  from: { levels: [1, 2], never: AT_WORK_ON_IT },
  length: { workdays: 15 },
  met: [],
  near: 3,
  late: ['raise'],
  standsStill: true,
};

const THREE_MONTHS = '27 (001): Avvikelser ska besvaras inom 3 månader';
const EFFECT = '25 (001): Följa upp åtgärdernas effekt; own: when';

export const READING: Readonly<Record<string, readonly Duty[]>> = {
  hoglandet: [
    {
      ...read(5, 2, BOTH, '44 (002): Det går också bra att skicka anmälan till förbundschef; own: when'),
      onTheDay: true,
    },
    answer(3, BOTH, THREE_MONTHS, true),
    promise,
    solution,
    {
      ...solution,
      id: 'grupp',
      source: '48 (002): Lyfts regelbundet i styr- och arbetsgrupp; own: four months',
      from: { levels: [3, 4], never: AT_WORK_ON_IT },
      length: { months: 4 },
      near: 15,
      late: ['coordinator', 'raise'],
    },
    measure,
    effect(3, 10, EFFECT),
  ],
  'jonkopings-lan': [
    read(5, 2, COORDINATOR, 'own'),
    answer(3, COORDINATOR, THREE_MONTHS, true),
    promise,
    solution,
    {
      ...solution,
      id: 'lansdelen',
      source: '13 (000): följs upp av strategigrupperna minst en gång per år',
      from: { levels: [3], never: AT_WORK_ON_IT },
      length: { months: 12 },
      near: 40,
    },
    {
      ...solution,
      id: 'underlag',
      source: '18 (000): beslutsunderlag; own: six months',
      from: { levels: [4], never: AT_WORK_ON_IT },
      length: { months: 6 },
      near: 20,
      late: ['coordinator', 'raise'],
    },
    {
      id: 'formedla',
      source: '16 (000): sammankallande ansvarar för att vidarebefordra; own: ten days',
      from: { levels: [4] },
      length: { workdays: 10 },
      met: ['klart formedla'],
      near: 3,
      late: COORDINATOR,
    },
    {
      id: 'aterforing',
      source:
        '20 (000): Expertrådet ansvarar för att informera de verksamheter som berörts; own: three months',
      from: { levels: [5] },
      length: { months: 3 },
      met: ['klart aterforing'],
      near: 10,
      late: COORDINATOR,
    },
    measure,
    effect(12, 20, '5, 13 (000): bedöma åtgärdernas effekt, minst en gång per år'),
  ],
  'ostra-ostergotland': [
    read(5, 2, BOTH, 'own'),
    answer(3, BOTH, THREE_MONTHS, false),
    promise,
    {
      id: 'lso',
      source: '37 (001): LSÖ identifierar allvarliga systemfel; own: four months',
      from: { levels: [2] },
      length: { months: 4 },
      met: ['åtgärd', 'beslut'],
      near: 15,
      late: COORDINATOR,
    },
    {
      id: 'spridning',
      source: '39 (001): OSÖ för spridning av resultat; own: three months',
      from: { levels: [3] },
      length: { months: 3 },
      met: ['klart spridning'],
      near: 10,
      late: COORDINATOR,
    },
    {
      id: 'aterrapport',
      source: '38 (001): ansvariga chefer återrapporterar till LSÖ; own: three months',
      from: { event: 'åtgärd', kinds: ['handelseanalys'] },
      length: { months: 3 },
      met: ['genomförd'],
      near: 10,
      late: COORDINATOR,
    },
    {
      id: 'vidare',
      source: '32 (001): När ärendet är åtgärdat skrivs svaret ut och skickas till MAS/MAR; own: ten days',
      from: { event: 'svar' },
      length: { workdays: 10 },
      met: ['klart vidare', 'fas uppfoljning', 'fas stangt'],
      near: 3,
      late: COORDINATOR,
      direction: 'kommun-till-region',
    },
    measure,
    effect(3, 10, EFFECT),
  ],
  'vastra-gotaland': [
    read(5, 2, COORDINATOR, 'own'),
    answer(
      3,
      COORDINATOR,
      '92 (003): Förbättra återkopplingen till enskild medarbetare; 27 (001): 3 månader',
      true,
    ),
    promise,
    {
      id: 'utredning',
      source: '91 (003): handlägga i tid; own: thirty days',
      from: { phase: 'utredning' },
      length: { workdays: 30 },
      met: [],
      near: 5,
      late: COORDINATOR,
      standsStill: true,
    },
    {
      id: 'monster',
      source: '89 (003): återkommande ser samma typer av brister år efter år',
      from: { levels: [2], never: ['uppfoljning'] },
      length: { months: 12 },
      met: [],
      near: 40,
      late: COORDINATOR,
      standsStill: true,
    },
    {
      id: 'lanet',
      source: '63 (003): länsgemensam rutin, ledningsgruppen VVG; own: six months',
      from: { levels: [3] },
      length: { months: 6 },
      met: ['beslut'],
      near: 20,
      late: COORDINATOR,
    },
    measure,
    effect(3, 10, '87 (003): Valda åtgärder och effekt på dessa?; own: when'),
  ],
  'kommunal-namnd': [
    read(3, 1, BOTH, '111 (004): Snarast återkoppla att ärendet har tagits emot; own: three days'),
    {
      id: 'besked',
      source: '112 (004): vilka åtgärder som kommer att vidtas och när; own: five days',
      from: { phase: 'atgard' },
      length: { workdays: 5 },
      met: ['svar'],
      near: 2,
      late: COORDINATOR,
    },
    {
      id: 'tertial',
      source: '115 (004): sammanställer utredningarna tertialvis',
      from: { levels: [2], never: ['uppfoljning'] },
      length: { months: 4 },
      met: [],
      near: 20,
      late: COORDINATOR,
    },
    {
      id: 'namnden',
      source: '106 (004): nämnden; own: three months',
      from: { levels: [3] },
      length: { months: 3 },
      met: ['beslut'],
      near: 15,
      late: COORDINATOR,
    },
    answer(2, BOTH, 'own', false),
    promise,
    measure,
  ],
};

/** The days of the year on which a report is due after its period, by routine. */
export const PERIODS: Readonly<Record<string, readonly string[]>> = {
  // 50 (002): delårsrapport och årsredovisning; own: the tertials
  hoglandet: ['04-30', '06-30', '08-31', '12-31', '12-31'],
  // 13, 22 (000): minst en gång per år
  'jonkopings-lan': ['12-31', '12-31'],
  // 37–39 (001): at meetings
  'ostra-ostergotland': [],
  // 89, 99 (003): sammanställning 2025, the same month of several years
  'vastra-gotaland': ['12-31', '12-31', '12-31'],
  // 115 (004): tertialrapporterna, and the compilation of the forvaltning; 114: redovisa för medarbetare, own: each year
  'kommunal-namnd': ['04-30', '04-30', '08-31', '08-31', '12-31', '12-31', '12-31'],
};

/** How many days may pass without news of a case: always, with something late, and while it waits for someone. */
export const SILENT = { ever: 60, late: 28, waiting: 30 } as const;
/** How many days there must be between two reminders that say the same. */
export const AGAIN = 7;
