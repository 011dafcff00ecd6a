import { readSettings } from '../../adapters/settings.ts';
import { type HealthAlarm, notAnswering, STATUS_TEXTS, statusNumbers } from '../../core/texts/health.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { readArgs, usageError } from '../args.ts';
import { openForCommand, service } from '../open-service.ts';
import { type ServiceHealth, serviceHealth } from '../outbox/service-health.ts';
import { print } from '../terminal.ts';
import { askService, serviceAddress } from './ask-service.ts';

/** `skav status` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, { json: { type: 'boolean' } }, HELP_TEXTS.status);
  if (typeof parsed === 'number') return parsed;
  if (parsed.positionals.length > 0) return usageError(HELP_TEXTS.status);
  const health = await currentHealth();
  if (parsed.values.json) print(JSON.stringify(health, null, 2));
  else {
    for (const [part, { ok, failing }] of Object.entries(STATUS_TEXTS)) {
      const fails = health.larm.includes(part as HealthAlarm);
      const wrong = part === 'tjänsten' ? notAnswering(serviceAddress()) : failing;
      print(`${fails ? 'FEL' : 'ok '}  ${part.padEnd(13)}  ${fails ? wrong : ok}`);
    }
    print(statusNumbers(health));
  }
  return health.larm.length === 0 ? 0 : 1;
}

/**
 * The health as the running service reports it. If the service does not answer, this process checks instead, and that
 * is an alarm.
 */
async function currentHealth(): Promise<ServiceHealth> {
  if (readSettings().netlifyBlobs) return (await serviceHealth(await service())).body;
  const answer = await askService();
  if (answer) return answer;
  const { body } = await serviceHealth(await openForCommand());
  return { ...body, larm: ['tjänsten', ...body.larm] };
}
