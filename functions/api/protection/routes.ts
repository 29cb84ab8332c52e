import * as z from 'zod';
import { claimOutcomes } from '../../../domain/protection/claim-status.ts';
import { caseChanged } from '../../change/case-changed.ts';
import { ownChange } from '../../change/may-change.ts';
import { once } from '../../http/once.ts';
import type { ApiFunction, Routes } from '../../http/route.ts';
import { day, line } from '../../http/schema-words.ts';

export const protectionRoutes = {
  recordClaimStatus: {
    method: 'POST',
    path: '/cases/{caseId}/claim-status',
    summary: 'Record in your State’s own file what it knows of a claim for international protection',
    roles: ['officer', 'supervisor', 'assessor'],
    side: 'any-party',
    person: false,
    changesCase: true,
    may: ownChange,
    params: once(() => z.strictObject({ caseId: z.uuid().toLowerCase() })),
    query: once(() => z.strictObject({})),
    body: once(() =>
      z
        .strictObject({
          outcome: z.enum(claimOutcomes),
          checkedOn: day(),
          source: line(300).meta({ description: 'Where it was checked' }),
        })
        .meta({ id: 'ClaimStatusRecord' }),
    ),
    reply: caseChanged,
    status: 200,
    problems: ['date-in-future'],
  },
} as const satisfies Routes;

export type ProtectionRoutes = typeof protectionRoutes;

export const protection = {
  entry: 'api/protection/handler',
  summary: 'What each State keeps for itself to protect the person',
  needs: ['stage'],
  timeoutSeconds: 15,
  memoryMegabytes: 1024,
  harmIfLost: 'A claim for protection cannot be recorded, and a movement may be prepared that the claim forbids.',
  routes: protectionRoutes,
} as const satisfies ApiFunction;
