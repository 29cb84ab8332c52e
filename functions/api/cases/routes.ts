import type { ApiFunction, Routes } from '../../http/route.ts';
import { wrongSecretRings } from '../../ports/right-secret.ts';
import { rowsOfBoth } from './rows-of-both.ts';
import { rowsOfOpening } from './rows-of-opening.ts';
import { rowsOfReply } from './rows-of-reply.ts';
import { rowsOfRequest } from './rows-of-request.ts';

/** The rows of cases, by who acts. */
export const caseRoutes = { ...rowsOfOpening, ...rowsOfRequest, ...rowsOfReply, ...rowsOfBoth } as const satisfies Routes;

export type CaseRoutes = typeof caseRoutes;

export const cases = {
  entry: 'api/cases/handler',
  summary: 'Readmission cases, from the request to the reply and the end',
  needs: ['stage', 'states', 'on-paper', 'stage-records', 'identity-key'],
  mayFirst: ['read FINGERPRINT#', 'put FINGERPRINT#'],
  timeoutSeconds: 15,
  memoryMegabytes: 1024,
  harmIfLost: 'No State can ask for readmission or answer, and a person may stay locked up while the time to answer runs.',
  alarmsOn: wrongSecretRings,
  routes: caseRoutes,
} as const satisfies ApiFunction;
