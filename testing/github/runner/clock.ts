// Loaded first in every Node process of a job: sets its clock to that of the GitHub that the job belongs to.
const offset = Number(process.env['RUNNER_CLOCK_OFFSET'] ?? 0);
const Real = Date;

globalThis.Date = class extends Real {
  constructor(...given: [] | [number]) {
    super(...((given.length === 0 ? [Real.now() + offset] : given) as [number]));
  }

  static override now(): number {
    return Real.now() + offset;
  }
} as DateConstructor;
