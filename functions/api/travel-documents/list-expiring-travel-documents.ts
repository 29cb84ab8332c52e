import { authorityOf } from '../../../domain/alert/authorities.ts';
import { ok } from '../../../domain/result.ts';
import { addDays } from '../../../domain/time/calendar-date.ts';
import { dayIn } from '../../../domain/time/zone.ts';
import { expiryOf } from '../../../domain/travel-document/expiry.ts';
import type { Operation } from '../../http/request.ts';
import { shownLine } from '../../http/shown-line.ts';
import type { Expiries } from '../../ports/expiries.ts';
import type { TravelDocumentRoutes } from './routes.ts';

export const listExpiringTravelDocuments =
  ({ expiries }: { readonly expiries: Expiries }): Operation<TravelDocumentRoutes['listExpiringTravelDocuments']> =>
  async ({ query: { expiringWithinDays, limit }, caller: { state }, now, page }) => {
    const today = dayIn(authorityOf(state).zone, now);
    const { items, next } = await expiries.list(state, addDays(today, expiringWithinDays), limit, page.after);
    return ok({
      body: {
        today,
        items: items.map(shownLine((line) => ({ ...line, ...expiryOf(line.validUntil, today) }))),
        ...(next === undefined ? {} : { next: page.cursor(next) }),
      },
    });
  };
