import { acknowledgeHours } from '../../../../domain/policy/digest.ts';
import type { alertRoutes } from '../../../api/alerts/routes.ts';
import type { monitorRoutes } from '../../../api/monitor/routes.ts';
import type { newsRoutes } from '../../../api/news/routes.ts';
import type { openRoutes } from '../../../api/open/routes.ts';

/** What anybody can read, without a token. */
export const open = {
  getHealth:
    'Tells whether the service and its store answer, which stage this is and what it assumes that no source says. It asks the store something small: a 200 means that requests can be served.',
  getOpenApi: 'Gives this document, in OpenAPI 3.1, as the running service has it.',
  getAsyncApi: 'Gives the document on the queues of partner States, in AsyncAPI 3.0, as the running service has it.',
  getDocs:
    'Gives the API reference as pages for a browser, made of this document: every operation, what it does and how it is called.',
  getDocsPage:
    'Gives one page of the API reference: of an operation or a schema, of all schemas, or of the messages on the queues of partner States.',
  getKeySet:
    'Gives the public keys (a JWK Set) with which the service signs or signed what it says on queues and exports. Look a key up by its `kid`, keep the set for a day at most, and read it again where a `kid` is missing. A key that signs no more stays in it.',
} as const satisfies Record<keyof typeof openRoutes, string>;

/** What duty officers are told. */
export const alerts = {
  listAlerts:
    'Lists what your State’s duty officers are told, the newest first: what it is about, since when, until when, by which rule, and what became of the mail. References only: what an alert is about is read by them. It changes nothing.',
  acknowledgeAlert: `Records that a duty officer has read an alert. An urgent one that nobody acknowledges goes to the next duty address after ${acknowledgeHours} hours; acknowledged, it does not. What it asks for is still owed, and the other State sees nothing of it.`,
  listConvictedTransferAlerts:
    'Lists what your State’s central authority is told of transfers of convicted persons, the newest first: what it is about, since when, and what became of the mail. References only: the transfer is read by them (getConvictedTransfer). Nothing of readmission stands in it, and nothing of it in the alerts of readmission. It changes nothing.',
  acknowledgeConvictedTransferAlert: `Records that the central authority has read an alert. An urgent one that nobody acknowledges goes to its next duty address after ${acknowledgeHours} hours; acknowledged, it does not. What it asks for is still owed, and the other State sees nothing of it.`,
} as const satisfies Record<keyof typeof alertRoutes, string>;

/** What a State’s independent monitor reads. */
export const monitor = {
  listMonitoredCases:
    'Lists the cases of your State for its independent monitor, newest first, under numbers of their own that do not lead to a case: kind, status and the day of the opening, without a name, a text or an hour. It changes nothing.',
  getMonitoredCase:
    'Reads what your State recorded to protect the person of a case, by the day and in codes: the decision, remedies, claim, assessment, stops, holds and complaints of your side alone, how the guard stands where your State moves the person, and what happened. It changes nothing.',
  listMonitoredTransfers:
    'Lists the transfers of convicted persons of your State for its independent monitor: those that run, or those that are over, opened last first, under numbers that do not lead to the transfer. It holds no name. It changes nothing.',
  getMonitoredTransfer:
    'Reads what the monitor may see of a transfer: how the person was told and consented, what was verified and taken back, what your State assessed, holds and found, how the guard stands where your State hands over, a breach with what it lacked, the hand-over and the end. Codes by the day, without a name, a place or a text. It changes nothing.',
} as const satisfies Record<keyof typeof monitorRoutes, string>;

/** What is new in all cases of a State. */
export const news = {
  listChanges:
    'Lists what changed in all cases of your State since `after`, oldest first: the number of the change, the operation and the status. Without `after` it begins with the oldest. Keep the last `next` and ask again with it; it is given also where a page is empty. With `wait` the answer to an empty page is held back until something changes, so many seconds at most. Read the case itself for what changed (getCase). It changes nothing.',
  listConvictedTransferChanges:
    'Lists what changed in all transfers of convicted persons of your State since `after`, oldest first: the number of the change, the operation and the status. Without `after` it begins with the oldest, of at most 400 days ago. Send `next` of the last answer as `after`. Read the transfer itself for what changed. It changes nothing.',
} as const satisfies Record<keyof typeof newsRoutes, string>;
