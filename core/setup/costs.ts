/** What an installation on GitHub and Netlify uses in a month. */
export interface MonthlyUse {
  /** GitHub Actions: jobs, and minutes as they are billed. */
  jobs: number;
  minutes: number;
  /** Netlify: production deploys, and credits for all that is metered. */
  deploys: number;
  credits: number;
}

/** How an association works, as far as it costs anything. */
export interface Workload {
  casesPerYear: number;
  /** Orders for each case, over its whole life. */
  ordersPerCase?: number;
  /** Answers that reporters send with their codes. */
  repliesPerCase?: number;
  /** Changes of what pages show: routines, settings, releases, upgrades. */
  pageChangesPerMonth?: number;
  visitsPerReport?: number;
}

/**
 * What the smallest paid plans hold, and what is metered. Read in November 2026 from docs.netlify.com, "How credits
 * work", github.com/pricing and docs.github.com, "GitHub Actions billing". Prices are in US dollars a month. Of compute
 * the higher of two rates that Netlify has named.
 */
export const PLANS = {
  netlify: { name: 'Personal', price: 9, credits: 1000 },
  github: { name: 'Team', pricePerSeat: 4, minutes: 3000 },
} as const;
const CREDITS = { deploy: 15, gbHour: 10, gigabyte: 20, requests: 2 / 10_000 } as const;

/**
 * Seconds that a job takes, as a high guess: every job checks out and installs all packages, a build makes the pages, and the
 * sweep of a quiet night with 500 open cases takes 72 s more (docs/github.md).
 */
const JOB_SECONDS = { small: 100, sweep: 175, build: 230 } as const;
const NIGHTS = 30;
/** Every five minutes; a run of one second with one gigabyte is a high guess. */
const DRAINS = 12 * 24 * NIGHTS;
const SECONDS = { drain: 1, watchdog: 20, report: 3, look: 1 } as const;
/** A visit: requests, and gigabytes sent. */
const VISIT = { requests: 15, gigabytes: 0.0004 } as const;

/**
 * The minutes that GitHub bills for a job: each is rounded up to whole minutes by itself.
 * https://docs.github.com/actions/monitoring-and-troubleshooting-workflows/viewing-job-execution-time
 */
export const billedMinutes = (kind: keyof typeof JOB_SECONDS): number => Math.ceil(JOB_SECONDS[kind] / 60);

/**
 * Computes what an association uses in a month. It errs on the high side, so that a plan that holds it holds.
 *
 * @example
 * monthlyUse({ casesPerYear: 60 }).credits; // how many of Netlify's credits
 */
export function monthlyUse({
  casesPerYear,
  ordersPerCase = 8,
  repliesPerCase = 1,
  pageChangesPerMonth = 2,
  visitsPerReport = 60,
}: Workload): MonthlyUse {
  const cases = casesPerYear / 12;
  const orders = cases * ordersPerCase;
  const replies = cases * repliesPerCase;
  // A merge and its acceptance, each order and each reply are pushes to main: each starts `status`.
  const pushes = cases * 2 + orders + replies + pageChangesPerMonth;
  const small = sum([
    cases * 2, // check: a report, and one that was mended
    cases, // accept: pushes by Apps start none
    orders,
    replies,
    pushes + NIGHTS, // status
    pageChangesPerMonth * 2, // the pull request's checks `ärende` and `mapp`
  ]);
  const builds = NIGHTS + pageChangesPerMonth;
  const visits = cases * visitsPerReport;
  const seconds =
    DRAINS * SECONDS.drain + NIGHTS * SECONDS.watchdog + cases * SECONDS.report + visits * SECONDS.look;
  const credits =
    pageChangesPerMonth * CREDITS.deploy +
    (seconds / 3600) * CREDITS.gbHour +
    visits * VISIT.gigabytes * CREDITS.gigabyte +
    (visits * VISIT.requests + DRAINS) * CREDITS.requests;
  return {
    jobs: Math.ceil(small + NIGHTS + builds),
    minutes: Math.ceil(
      small * billedMinutes('small') + NIGHTS * billedMinutes('sweep') + builds * billedMinutes('build'),
    ),
    deploys: pageChangesPerMonth,
    credits: Math.ceil(credits),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
