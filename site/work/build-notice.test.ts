import { expect, it } from 'vitest';
import { makePublisher, offerPublisher } from '../../actions/serve/publisher.ts';
import { SETTINGS_TEXTS as TEXTS } from '../../core/texts/work/settings.ts';
import { buildNotice } from './build-notice.ts';

it('leads to the page that builds, only where the service can build', () => {
  expect(buildNotice()).toBe(TEXTS.build);
  offerPublisher(
    makePublisher(
      async () => true,
      () => 'shown',
    ),
  );
  expect(buildNotice()).toBe(TEXTS.buildHere);
});
