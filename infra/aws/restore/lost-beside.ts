import { type Addressed, officeIn } from './office.ts';
import { type StoredItem, under, type WholeTable } from './stored-item.ts';

/** A stop of the use of an agreement that the restored table has not. */
export type LostStop = { readonly state: string; readonly agreement: string; readonly n: number; readonly since: string };

/** A mail to an office that went out and of which the restored table does not know. Where what it is about is owed there, it goes out again. */
export type SentMail = { readonly mailId: string; readonly state: string; readonly at: string };

/** A partner's message whose outcome the restored table does not know: the partner has a reply, and sends it again by itself never. */
export type LostMessage = { readonly partner: string; readonly messageId: string; readonly about: string };

/** An urgent alert that somebody acknowledged, and that is passed on again in the restored table. */
export type WokenAgain = { readonly state: string; readonly alertId: string };

/** What came after the copy and stands in no history. */
export type LostBeside = {
  readonly stops: readonly LostStop[];
  readonly mails: readonly SentMail[];
  readonly messages: readonly LostMessage[];
  readonly woken: readonly WokenAgain[];
};

type Pair = { readonly was: StoredItem; readonly is: StoredItem | undefined };

type Stop = { readonly n: number; readonly since: string; readonly resumed?: object };

const standing = (item: StoredItem | undefined): readonly Stop[] =>
  ((item?.['stops'] ?? []) as readonly Stop[]).filter(({ resumed }) => resumed === undefined);

const stopsIn = ({ was, is }: Pair): readonly LostStop[] => {
  const of = under('SWITCH#', was);
  if (of === undefined || was.sk !== 'USE') return [];
  const [state = '', agreement = ''] = [of.slice(0, 2), of.slice(3)];
  const known = new Set(standing(is).map(({ n }) => n));
  return standing(was).flatMap(({ n, since }) => (known.has(n) ? [] : [{ state, agreement, n, since }]));
};

const mailsIn = ({ was, is }: Pair): readonly SentMail[] => {
  if (was.sk !== 'MAIL') return [];
  const { mailId, sentAt, deliveredAt, ...addressed } = was as StoredItem &
    Addressed &
    Record<'mailId' | 'sentAt' | 'deliveredAt', string>;
  const at = sentAt ?? deliveredAt;
  return at === undefined || is?.['sentAt'] !== undefined || is?.['deliveredAt'] !== undefined
    ? []
    : [{ mailId, state: officeIn(addressed), at }];
};

type Reply = { readonly to: string; readonly body: string };

const messagesIn = ({ was, is }: Pair): readonly LostMessage[] => {
  if (under('RECEIPT#', was) === undefined || was.sk !== 'MESSAGE') return [];
  const known = new Set(((is?.['replies'] ?? []) as readonly Reply[]).map(({ body }) => body));
  return ((was['replies'] ?? []) as readonly Reply[])
    .filter(({ body }) => !known.has(body))
    .map(({ to: partner, body }) => {
      const { subject, data } = JSON.parse(body) as { subject?: string; data?: { inReplyTo?: string } };
      return { partner, messageId: data?.inReplyTo ?? '', about: subject ?? '' };
    });
};

const wokenIn = ({ was, is }: Pair): readonly WokenAgain[] => {
  const state = under('ALERT#', was)?.replace(/^OF#/, '');
  if (state === undefined || is?.['dueAt'] === undefined) return [];
  return was['acknowledged'] === undefined || is['acknowledged'] !== undefined ? [] : [{ state, alertId: was.sk }];
};

/** Whether an item tells of something that stands in no history. */
const tells = (item: StoredItem): boolean =>
  under('SWITCH#', item) !== undefined ||
  under('ALERT#', item) !== undefined ||
  (under('RECEIPT#', item) !== undefined && item.sk === 'MESSAGE');

/** What items of the old table tell that came after the copy and stands in no history. */
export const lostBeside = async (items: readonly StoredItem[], restored: WholeTable): Promise<LostBeside> => {
  const asked = items.filter(tells);
  const found = await restored.at(asked);
  const pairs = asked.map((was, index) => ({ was, is: found[index] }));
  return {
    stops: pairs.flatMap(stopsIn),
    mails: pairs.flatMap(mailsIn),
    messages: pairs.flatMap(messagesIn),
    woken: pairs.flatMap(wokenIn),
  };
};
