import { createTransport } from 'nodemailer';
import type { MailSettings } from './settings.ts';

/** A mail to one person, as plain text. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Milliseconds that a mail server has for each step. */
const TIMEOUT = 20_000;

/**
 * Sends an automatic mail that is not meant to be answered.
 * @throws the mail server's error, also when it refuses the address
 */
export async function sendMail({ server, from }: MailSettings, { to, subject, text }: Mail): Promise<void> {
  const [connectionTimeout, greetingTimeout, socketTimeout] = [TIMEOUT, TIMEOUT, TIMEOUT];
  const transport = createTransport({ url: server, connectionTimeout, greetingTimeout, socketTimeout });
  try {
    const { rejected } = await transport.sendMail({
      from: { name: '', address: from },
      to: { name: '', address: to },
      subject,
      text,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    // Nodemailer 10 resolves when a server refuses some of the addresses.
    if (rejected.length > 0) throw Object.assign(new Error('refused'), { code: 'EENVELOPE' });
  } finally {
    transport.close();
  }
}
