import type * as z from 'zod';
import * as mini from 'zod/mini';
import type { OfAuthority } from '../../domain/caller.ts';
import type { Work } from '../grant.ts';
import { wrongSecretRings } from '../ports/right-secret.ts';
import { digestNotice } from '../schema/digest-notice.ts';
import { dutyMailMessage } from '../schema/duty-mail-message.ts';
import { monitorNotice } from '../schema/monitor-notice.ts';
import { mailEventMessage } from './mail-event-message.ts';
import { owedWork } from './owed-work.ts';
import { scanResult } from './scan-result.ts';

/** A queue that wakes a function. Visibility is six times the function's timeout. */
export type QueueRow = Work & {
  readonly message: z.core.$ZodType;
  /** Deliveries before a message goes to the dead-letter queue. */
  readonly tries: number;
  readonly batchSize: number;
  readonly maxConcurrency: number;
  /** First in, first out per group: each group goes on by itself, one batch at a time. */
  readonly fifo?: true;
};

/** The queues whose messages wake a function, by name. */
export const queues = {
  owed: {
    entry: 'queue/owed',
    summary:
      'Sign and send what cases, transits and transfers of convicted persons owe to one State, apart from what is owed to any other',
    message: owedWork,
    // A group per lane: a flood of one State stands before no reply to another.
    fifo: true,
    tries: 5,
    batchSize: 10,
    // No lane waits for another: an authority of a State has twelve at most, of which few are ever busy.
    maxConcurrency: 100,
    may: ['read OUTBOX#', 'remove OUTBOX#', 'send duty-mail', 'send outbound', 'send outbound-justice', 'sign reply'],
    needs: ['stage'],
    timeoutSeconds: 30,
    atOnce: 100,
    memoryMegabytes: 512,
    harmIfLost: 'Partners and duty officers learn of a change only when the sweep sends it.',
  },
  'duty-mail': {
    entry: 'queue/duty-mail',
    summary: 'Write one e-mail to the duty officers of a State, their digest of the day, or a notice to its independent monitor',
    message: mini.union([dutyMailMessage, digestNotice, monitorNotice]),
    tries: 5,
    batchSize: 10,
    maxConcurrency: 5,
    may: ['read ALERT#', 'put ALERT#', 'read FINGERPRINT#', 'send e-mail'],
    needs: ['stage', 'on-paper', 'identity-key', 'duty-addresses', 'monitor-addresses'],
    timeoutSeconds: 20,
    atOnce: 10,
    memoryMegabytes: 512,
    harmIfLost: 'A duty officer is not told of a request or a reminder, and a person may stay locked up while nobody acts.',
    alarmsOn: wrongSecretRings,
  },
  'mail-events': {
    entry: 'queue/mail-events',
    summary: 'Note what became of each e-mail, as SES tells: delivered, come back, complained about',
    message: mailEventMessage,
    tries: 5,
    batchSize: 10,
    maxConcurrency: 2,
    may: ['read ALERT#', 'put ALERT#'],
    needs: [],
    timeoutSeconds: 20,
    atOnce: 4,
    memoryMegabytes: 512,
    harmIfLost: 'Nobody learns that an e-mail came back, and what was delivered counts as never delivered.',
    alarmsOn: {
      'mail-bounced':
        'An e-mail to a duty officer or a monitor came back: tell the authority another way, see its address, and whether SES suppresses it.',
      'mail-complained':
        'An e-mail to a duty officer or a monitor was reported as spam: SES may send to that address no more, so tell the authority.',
    },
  },
  'attachment-scanned': {
    entry: 'queue/attachment-scanned',
    summary: 'Look at a file that arrived and was scanned: it becomes clean, or is rejected and removed',
    message: scanResult,
    tries: 5,
    batchSize: 5,
    maxConcurrency: 5,
    may: ['read CASE#', 'read OWNFILE#', 'put CASE#', 'put OWNFILE#', 'put HISTORY#', 'check ATTACHMENT', 'remove ATTACHMENT'],
    needs: ['stage', 'stage-records'],
    timeoutSeconds: 30,
    atOnce: 10,
    memoryMegabytes: 512,
    harmIfLost: 'A file that arrived is never found clean: nobody opens it, and nothing can rest on it.',
    alarmsOn: {
      'malware-found':
        'Malware was found in a file of a case: it was rejected and removed. Tell the authority that sent it to look where it came from.',
      'attachment-not-scanned':
        'A file of a case was not scanned: see whether the scanner may read the bucket and its key. The file has to be announced and sent anew.',
    },
  },
} as const satisfies Record<string, QueueRow>;

/** A queue that an authority of a partner State reads. One per State whose authority has an account, named by `partnerQueueName`. */
export type PartnerQueueRow = {
  readonly summary: string;
  /** Whose account alone reads it. */
  readonly authority: OfAuthority;
  readonly fifo: boolean;
  readonly retentionDays: number;
  readonly harmIfLost: string;
};

/** The queues that partner States read with their own credentials. */
export const partnerQueues = {
  outbound: {
    summary: 'What changed in cases that the State is a party to; CloudEvents, in order per case',
    authority: 'readmission',
    fifo: true,
    retentionDays: 14,
    harmIfLost: 'A partner State does not learn that a case changed, and acts on what is no longer so.',
  },
  'outbound-justice': {
    summary: 'What changed in transfers of convicted persons that the State is a party to; CloudEvents, in order per transfer',
    authority: 'justice',
    fifo: true,
    retentionDays: 14,
    harmIfLost:
      'A central authority does not learn that a transfer of a convicted person changed, and prepares a hand-over to which the person no longer consents.',
  },
} as const satisfies Record<string, PartnerQueueRow>;
