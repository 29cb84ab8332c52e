import { authorityOf } from '../../../domain/alert/authorities.ts';
import { sideOf } from '../../../domain/case/side.ts';
import { ok } from '../../../domain/result.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import { dayIn } from '../../../domain/time/zone.ts';
import { type ReadZone, readZone } from '../../../domain/travel-document/mrz/read-zone.ts';
import { type Asked, shownBy, verified } from '../../../domain/travel-document/verify-travel-document.ts';
import type { Operation } from '../../http/request.ts';
import type { CaseStore, DocumentNumbers } from '../../ports.ts';
import type { TravelDocumentRoutes } from './routes.ts';

type Registers = { readonly cases: CaseStore; readonly numbers: DocumentNumbers };

/** How the document stands for that State. Who is no party of its case learns no more of it than of one that never was. */
const standing = async (
  { cases, numbers }: Registers,
  state: StateCode,
  asked: Asked,
  zone: ReadZone | undefined,
  today: CalendarDate,
) => {
  const place = await numbers.find(asked.issuedBy, asked.number);
  const shared = place === undefined ? undefined : (await cases.load(place.caseId, state))?.shared;
  const document = shared?.travelDocuments.find(({ documentId }) => documentId === place?.documentId);
  if (shared === undefined || document === undefined || sideOf(shared, state) === undefined)
    return { outcome: 'unknown' as const };
  const found = verified(shared, document, zone, today);
  return {
    ...found,
    ...(found.differs === undefined ? {} : { differs: [...found.differs] }),
    caseId: shared.id,
    assumptions: [...shared.agreement.assumptions],
  };
};

export const verifyTravelDocument =
  (cases: CaseStore, numbers: DocumentNumbers): Operation<TravelDocumentRoutes['verifyTravelDocument']> =>
  async ({ body, caller: { state }, now }) => {
    const zone = body.zone === undefined ? undefined : readZone(body.zone);
    if (zone !== undefined && !zone.ok) {
      const { why, field } = zone.error;
      return ok({ body: { outcome: 'zone-unreadable', why, ...(field === undefined ? {} : { field }) } });
    }
    const asked = shownBy(zone === undefined ? body : zone.value);
    if (asked === undefined) return ok({ body: { outcome: 'unknown' } });
    const today = dayIn(authorityOf(state).zone, now);
    return ok({ body: await standing({ cases, numbers }, state, asked, zone?.value, today) });
  };
