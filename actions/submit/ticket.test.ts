import { describe, expect, it } from 'vitest';
import { testService } from '../../testing/service.ts';
import type { Service } from '../service.ts';
import { openTicket, sealTicket, ticketMark } from './ticket.ts';

describe('the receipt page’s ticket', () => {
  const receipt = {
    id: 'EX-2026-7K3MQ9TB',
    kod: 'K7QM-3XZP-9DTF-2A8B',
    mottagen: 'a',
    svarSenast: 'b',
    länk: '/',
    område: 'x',
  };

  it('opens again for half an hour', async () => {
    const service = await testService();
    const ticket = sealTicket(service, receipt);
    expect(ticket).not.toContain('K7QM');
    expect(openTicket(service, ticket)).toEqual(receipt);
    const later = (minutes: number): Service => ({ ...service, now: () => service.now() + minutes * 60_000 });
    expect(openTicket(later(29), ticket)).toEqual(receipt);
    expect(openTicket(later(30), ticket)).toBeUndefined();
    expect(openTicket(later(300), ticket, ticketMark(service, ticket))).toEqual(receipt);
    for (const mark of ['', '""', ticketMark(service, `${ticket}A`)])
      expect(openTicket(later(30), ticket, mark)).toBeUndefined();
  });

  it('does not open when it was changed, or for another service', async () => {
    const [service, other] = [await testService(), await testService()];
    const ticket = sealTicket(service, receipt);
    expect(openTicket(other, ticket)).toBeUndefined();
    // In the middle, because the last character of base64 has unused bits.
    const changed = ticket.slice(0, 60) + (ticket[60] === 'A' ? 'B' : 'A') + ticket.slice(61);
    for (const bad of ['', 'a', ticket.slice(1), `${ticket}AAAA`, changed, 'x'.repeat(10_000)]) {
      expect(openTicket(service, bad)).toBeUndefined();
    }
  });
});
