// Loaded first in every Node of a job: its machine keeps the time of the GitHub that it belongs to.
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
