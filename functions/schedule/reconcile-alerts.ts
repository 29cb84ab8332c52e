import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Office } from '../../domain/alert/office.ts';
import { deliveryHours } from '../../domain/policy/digest.ts';
import { addHours, type Instant } from '../../domain/time/instant.ts';
import { log } from '../log.ts';
import type { AlertLists, StoredAlert } from '../ports/alert-lists.ts';
import type { Digests } from '../ports/digests.ts';
import type { MailRecords } from '../ports/mail-records.ts';
import { digestMailId } from '../schema/digest-notice.ts';

export type Reconciling = {
  readonly alerts: Pick<AlertLists, 'list'>;
  readonly digests: Pick<Digests, 'find'>;
  readonly mails: Pick<MailRecords, 'find'>;
};

/** How far back alerts are looked at: as long as a document is warned of, and some days. */
const daysBack = 40;

const pageSize = 500;

/** How the alerts and digests of an office stand: owed are all that should have been delivered by now. */
export type Reconciled = {
  readonly office: string;
  readonly owed: number;
  readonly delivered: number;
  readonly undelivered: readonly string[];
};

const mailOf = ({ office, alert, digest }: StoredAlert): string =>
  digest === undefined ? alert.mailId : digestMailId(office, digest);

/** Whether each mail was delivered, each asked for once. */
const deliveredBy = (mails: Reconciling['mails']): ((mailId: string) => Promise<boolean>) => {
  const known = new Map<string, Promise<boolean>>();
  return (mailId) => {
    const asked = known.get(mailId) ?? mails.find(mailId).then((record) => record?.deliveredAt !== undefined);
    known.set(mailId, asked);
    return asked;
  };
};

const owedBy = async ({ alerts }: Reconciling, office: string, by: Instant, now: Instant): Promise<readonly StoredAlert[]> => {
  const found: StoredAlert[] = [];
  const from = addHours(now, -24 * daysBack)
    .slice(0, 10)
    .replaceAll('-', '');
  let after: string | undefined;
  do {
    const page = await alerts.list(office, { from, limit: pageSize, oldestFirst: true }, after);
    found.push(...page.items.filter(({ owedAt }) => owedAt <= by));
    after = page.next;
  } while (after !== undefined);
  return found;
};

/**
 * Compares what an office was owed with what SES says it delivered: every alert in a mail of its own or in a digest, and the last
 * digest itself, empty or not. An alert whose digest is still gathered is not owed yet; one that a person acknowledged was read.
 */
export const reconcileOffice = async (parts: Reconciling, office: string, now: Instant): Promise<Reconciled> => {
  const by = addHours(now, -deliveryHours);
  const isDelivered = deliveredBy(parts.mails);
  const digest = await parts.digests.find(office);
  const gathered = digest?.day;
  const closed = digest?.last;
  const freshlyClosed = (day: string | undefined): boolean =>
    day !== undefined && day === closed && (digest?.closedAt ?? '') > by;
  const all = await owedBy(parts, office, by, now);
  // What came before its office gathered digests is of a time when its State was on paper, or earlier still: nobody is owed it any more.
  const begun = digest?.begunAt ?? '';
  const due = all
    .filter(({ owedAt }) => owedAt >= begun)
    .filter(({ digest: day }) => day === undefined || (day !== gathered && !freshlyClosed(day)));
  const mails = due.map((stored) => ({ id: stored.alertId, mailId: mailOf(stored), read: stored.acknowledged !== undefined }));
  const last = closed === undefined || freshlyClosed(closed) ? [] : [digestMailId(office, closed)];
  const things = [...mails, ...last.map((mailId) => ({ id: mailId, mailId, read: false }))];
  const undelivered: string[] = [];
  for (const { id, mailId, read } of things) if (!(await isDelivered(mailId)) && !read) undelivered.push(id);
  return { office, owed: things.length, delivered: things.length - undelivered.length, undelivered };
};

/** Reconciles every office. What was not delivered is named in the log and rings through the alarms, which need no e-mail of this service. */
export const reconcileAlerts = async (
  parts: Reconciling,
  offices: readonly Office[],
  now: Instant,
): Promise<readonly Reconciled[]> => {
  const metrics = new Metrics();
  const all: Reconciled[] = [];
  for (const office of offices) {
    const found = await reconcileOffice(parts, office, now);
    all.push(found);
    const { owed, delivered, undelivered } = found;
    log.info('alerts-reconciled', { office, owed, delivered });
    if (undelivered.length > 0) log.error('alerts-undelivered', { office, count: undelivered.length, first: undelivered[0] });
  }
  const sum = (of: (one: Reconciled) => number): number => all.reduce((total, one) => total + of(one), 0);
  metrics.addMetric(
    'AlertsOwed',
    MetricUnit.Count,
    sum(({ owed }) => owed),
  );
  metrics.addMetric(
    'AlertsDelivered',
    MetricUnit.Count,
    sum(({ delivered }) => delivered),
  );
  metrics.publishStoredMetrics();
  return all;
};
