import { agreements } from './api/agreements/routes.ts';
import { alerts } from './api/alerts/routes.ts';
import { cases } from './api/cases/routes.ts';
import { monitor } from './api/monitor/routes.ts';
import { movements } from './api/movements/routes.ts';
import { open } from './api/open/routes.ts';
import { person } from './api/person/routes.ts';
import { protection } from './api/protection/routes.ts';
import { reading } from './api/reading/routes.ts';
import { transits } from './api/transits/routes.ts';
import { travelDocuments } from './api/travel-documents/routes.ts';
import type { ApiFunction } from './http/route.ts';

/** Every function of the API with its routes, by name. What infra, OpenAPI, the tests and the README read. */
export const apiFunctions = {
  open,
  reading,
  cases,
  protection,
  person,
  movements,
  'travel-documents': travelDocuments,
  transits,
  agreements,
  alerts,
  monitor,
} as const satisfies Record<string, ApiFunction>;
