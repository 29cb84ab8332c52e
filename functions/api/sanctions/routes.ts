import type { ApiFunction } from '../../http/route.ts';
import { banRoutes } from './ban-routes.ts';
import { exitRoutes } from './exit-routes.ts';
import { proposalRoutes } from './proposal-routes.ts';
import { reasonRoutes } from './reason-routes.ts';
import { reviewRoutes } from './review-routes.ts';
import { viewRoutes } from './view-routes.ts';

export const sanctionsRoutes = {
  ...viewRoutes,
  ...reasonRoutes,
  ...banRoutes,
  ...reviewRoutes,
  ...exitRoutes,
  ...proposalRoutes,
};

export type SanctionsRoutes = typeof sanctionsRoutes;

export const sanctions = {
  entry: 'api/sanctions/handler',
  summary: 'Sanctions: why the person is returned, bans on return, their review, and decisions of expulsion',
  needs: ['stage', 'on-paper', 'stage-records', 'identity-key'],
  mayFirst: ['read FINGERPRINT#', 'put FINGERPRINT#'],
  timeoutSeconds: 15,
  memoryMegabytes: 1024,
  harmIfLost: 'A ban stands although its review is asked for, and a finding against the person is not corrected.',
  routes: sanctionsRoutes,
} as const satisfies ApiFunction;
