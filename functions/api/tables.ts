import type { ApiFunction } from '../http/route.ts';
import { agreements } from './agreements/routes.ts';
import { alerts } from './alerts/routes.ts';
import { attachments } from './attachments/routes.ts';
import { cases } from './cases/routes.ts';
import { convictedReading } from './convicted-reading/routes.ts';
import { convictedTransfers } from './convicted-transfers/routes.ts';
import { documentPrinting } from './document-printing/routes.ts';
import { monitor } from './monitor/routes.ts';
import { movements } from './movements/routes.ts';
import { news } from './news/routes.ts';
import { open } from './open/routes.ts';
import { person } from './person/routes.ts';
import { protection } from './protection/routes.ts';
import { reading } from './reading/routes.ts';
import { sanctions } from './sanctions/routes.ts';
import { transcriptions } from './transcriptions/routes.ts';
import { transits } from './transits/routes.ts';
import { travelDocuments } from './travel-documents/routes.ts';

/** Every function of the API with its routes, by name. What infra, OpenAPI, the tests and the guides read. */
export const apiFunctions = {
  open,
  reading,
  news,
  cases,
  protection,
  person,
  sanctions,
  movements,
  'travel-documents': travelDocuments,
  attachments,
  transits,
  transcriptions,
  'document-printing': documentPrinting,
  agreements,
  alerts,
  monitor,
  'convicted-transfers': convictedTransfers,
  'convicted-reading': convictedReading,
} as const satisfies Record<string, ApiFunction>;
