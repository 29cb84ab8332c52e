import { authorityOf } from '../../../domain/alert/authorities.ts';
import { sideOf } from '../../../domain/file/side.ts';
import { comparedNumber } from '../../../domain/person/document-number.ts';
import { ok } from '../../../domain/result.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import { dayIn } from '../../../domain/time/zone.ts';
import { type ReadZone, readZone } from '../../../domain/travel-document/mrz/read-zone.ts';
import { type Asked, shownBy, verified } from '../../../domain/travel-document/verify-travel-document.ts';
import type { Operation } from '../../http/request.ts';
import type { CaseStore } from '../../ports/case-store.ts';
import type { DocumentNumbers } from '../../ports/document-numbers.ts';
import { nobodysCase } from './nobodys-case.ts';
import type { TravelDocumentRoutes } from './routes.ts';

type Registers = { readonly cases: CaseStore; readonly numbers: DocumentNumbers };

/**
 * How the document stands for that State. Who is no party of its case learns no more of it than of one that never was, by the time
 * neither: a number and a case are asked of the store, whatever is known of them.
 */
const standing = async (
  { cases, numbers }: Registers,
  state: StateCode,
  asked: Asked | undefined,
  zone: ReadZone | undefined,
  today: CalendarDate,
) => {
  const found = await numbers.find(asked?.issuedBy ?? state, asked?.number ?? '0');
  const place = asked !== undefined && (found?.parties?.includes(state) ?? true) ? found : undefined;
  const shared = (await cases.load(place?.caseId ?? nobodysCase, state))?.shared;
  const document = shared?.travelDocuments.find(
    ({ documentId, issued }) =>
      documentId === place?.documentId &&
      issued !== undefined &&
      comparedNumber(issued.number) === comparedNumber(asked?.number ?? ''),
  );
  if (shared === undefined || document === undefined || sideOf(shared, state) === undefined)
    return { outcome: 'unknown' as const };
  const outcome = verified(shared, document, zone, today);
  return {
    ...outcome,
    ...(outcome.differs === undefined ? {} : { differs: [...outcome.differs] }),
    caseId: shared.id,
    assumptions: [...shared.agreement.assumptions],
  };
};

export const verifyTravelDocument =
  ({
    cases,
    numbers,
  }: {
    readonly cases: CaseStore;
    readonly numbers: DocumentNumbers;
  }): Operation<TravelDocumentRoutes['verifyTravelDocument']> =>
  async ({ body, caller: { state }, now }) => {
    const zone = body.zone === undefined ? undefined : readZone(body.zone);
    if (zone !== undefined && !zone.ok) {
      const { why, field } = zone.error;
      return ok({ body: { outcome: 'zone-unreadable', why, ...(field === undefined ? {} : { field }) } });
    }
    const asked = shownBy(zone === undefined ? body : zone.value);
    const today = dayIn(authorityOf(state).zone, now);
    return ok({ body: await standing({ cases, numbers }, state, asked, zone?.value, today) });
  };
