import type { ApiFunction, Routes } from '../../http/route.ts';
import { rowsOfPlan } from './rows-of-plan.ts';
import { rowsOfTakingBack } from './rows-of-taking-back.ts';
import { rowsOfTransfer } from './rows-of-transfer.ts';

/** The rows of movements, in the order in which they happen. */
export const movementRoutes = { ...rowsOfPlan, ...rowsOfTransfer, ...rowsOfTakingBack } as const satisfies Routes;

export const movements = {
  entry: 'api/movements/handler',
  summary: 'Moving a person: plan, confirmation, the guard at departure, arrival, taking back',
  needs: ['stage', 'on-paper', 'stage-records', 'identity-key'],
  mayFirst: ['read FINGERPRINT#', 'put FINGERPRINT#'],
  timeoutSeconds: 15,
  memoryMegabytes: 1024,
  harmIfLost: 'No departure can be authorised or recorded: a person may be moved unseen, or wait locked up.',
  alarmsOn: {
    'moved-in-breach':
      'A person was moved without an authorisation that stood: find out where the person is, and take the person back.',
  },
  routes: movementRoutes,
} as const satisfies ApiFunction;
