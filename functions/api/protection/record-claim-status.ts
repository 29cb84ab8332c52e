import { recordClaimStatus as decide } from '../../../domain/protection/record-claim-status.ts';
import { changeCase } from '../../change/change-case.ts';
import type { Operation } from '../../http/request.ts';
import type { CaseStore } from '../../ports.ts';
import { type ProtectionRoutes, protectionRoutes } from './routes.ts';

export const recordClaimStatus =
  (cases: CaseStore): Operation<ProtectionRoutes['recordClaimStatus']> =>
  ({ params, body, now, asked }) =>
    changeCase(cases, asked, {
      caseId: params.caseId,
      side: protectionRoutes.recordClaimStatus.side,
      decide: (files) => decide(files, body, now),
    });
