import { openingOfTransfer } from '../../change/convicted-transfer/may-change.ts';
import { registering } from '../../change/may-change.ts';
import { nothing } from '../../change/move-row.ts';
import { unreadableRings } from '../../http/paging-words.ts';
import type { ApiFunction, Routes } from '../../http/route.ts';
import { wrongSecretRings } from '../../ports/right-secret.ts';
import { interestStated, transferOpened } from './interest-schema.ts';
import { office } from './row-of-act.ts';
import { rowsOfConsent } from './rows-of-consent.ts';
import { rowsOfExchange } from './rows-of-exchange.ts';
import { rowsOfFindings } from './rows-of-findings.ts';
import { rowsOfHandOver } from './rows-of-hand-over.ts';
import { rowsOfProtection } from './rows-of-protection.ts';
import { rowsOfReading } from './rows-of-reading.ts';

export const convictedTransferRoutes = {
  ...rowsOfReading,
  stateInterest: {
    method: 'POST',
    path: '/convicted-transfers',
    summary: 'Open the file of a transfer: the person, or your State, is interested; only where a treaty is in force',
    roles: office,
    person: false,
    changesCase: false,
    may: [...openingOfTransfer, ...registering],
    params: nothing,
    query: nothing,
    body: interestStated,
    reply: transferOpened,
    status: 201,
    problems: [
      'no-instrument',
      'instrument-planned',
      'instrument-not-in-force',
      'interest-of-other-state',
      'not-a-party',
      'state-not-served',
      'claim-bars-outgoing',
      'date-in-future',
      'date-too-early',
      'too-many-names',
    ],
  },
  ...rowsOfConsent,
  ...rowsOfExchange,
  ...rowsOfFindings,
  ...rowsOfProtection,
  ...rowsOfHandOver,
} as const satisfies Routes;

export type ConvictedTransferRoutes = typeof convictedTransferRoutes;

export const convictedTransfers = {
  entry: 'api/convicted-transfers/handler',
  summary: 'Transfers of convicted persons, from the interest to the end of the sentence; apart from all readmission',
  needs: ['stage', 'on-paper', 'justice-states', 'stage-records', 'identity-key', 'cursor-key'],
  mayFirst: ['read FINGERPRINT#', 'put FINGERPRINT#'],
  timeoutSeconds: 15,
  memoryMegabytes: 1024,
  harmIfLost:
    'Nobody can take consent back or hold a hand-over: a convicted person is moved who no longer wants to be, or to a place of risk.',
  alarmsOn: {
    ...unreadableRings,
    ...wrongSecretRings,
    'handed-over-in-breach':
      'A convicted person was handed over although no authorisation stood: tell the State’s independent monitor and both central authorities now.',
  },
  routes: convictedTransferRoutes,
} as const satisfies ApiFunction;
