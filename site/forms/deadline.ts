/** "5 arbetsdagar", "3 månader": how long something may take, as the routine says. */
export function lengthText({ månader, arbetsdagar }: { månader?: number; arbetsdagar?: number }): string {
  if (månader !== undefined) return `${månader}\u00a0${månader === 1 ? 'månad' : 'månader'}`;
  return `${arbetsdagar}\u00a0${arbetsdagar === 1 ? 'arbetsdag' : 'arbetsdagar'}`;
}
