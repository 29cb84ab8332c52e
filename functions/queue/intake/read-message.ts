import { fail, ok, type Result } from '../../../domain/result.ts';
import { isStateCode, type StateCode } from '../../../domain/state-code.ts';
import { hashOf } from '../../history/canonical.ts';
import { foundIn } from '../../http/found-in.ts';
import type { Waiting } from '../../ports/transit-messages.ts';
import { type EventAttributes, eventAttributes, type Trace } from '../../schema/event-attributes.ts';
import type { Finding, Found } from '../../schema/finding.ts';
import { english } from '../../schema/finding-words/english.ts';
import { jsonDoubts } from '../../schema/json-doubts.ts';
import { faultOfJson, type JsonFault } from '../../schema/json-fault.ts';
import { readJson } from '../../schema/json-text.ts';
import { type PartnerMessage, partnerMessage } from '../../schema/partner-message.ts';
import { said } from '../../schema/said.ts';
import { messageBytesAtMost } from './message-bounds.ts';

/** Which transit a message is about, and which place it has among those about it. */
export type MessagePlace = { readonly transitId: string; readonly sequence: number };

/** A message that was not understood: under which id it is answered, what of it could be read, and what is wrong at which place. */
export type NotUnderstood = {
  readonly id: string;
  readonly content: string;
  readonly subject?: string;
  readonly place?: MessagePlace;
  readonly transitState?: StateCode;
  readonly trace?: Trace;
  readonly errors: readonly Finding[];
};

/** A message that was, with the hash of its content: the same content gives the same hash in whatever order its fields stand. */
export type Understood = Pick<Waiting, 'message' | 'content' | 'trace' | 'spelled'>;

const textIn = (value: unknown, field: string): string | undefined => {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined;
  return typeof found === 'string' && found.length > 0 && found.length <= 200 ? found : undefined;
};

/** The State that a message asked, where that much of it can be read. */
const stateAsked = (value: unknown): StateCode | undefined => {
  const state = textIn((value as { data?: unknown } | null)?.data, 'transitState');
  return state !== undefined && isStateCode(state) ? state : undefined;
};

const placeIn = (event: unknown): MessagePlace | undefined => {
  const { subject, sequence } = partnerMessage().options[0].shape;
  const of = typeof event === 'object' && event !== null ? (event as Readonly<Record<string, unknown>>) : {};
  const [transitId, place] = [subject.safeParse(of['subject']), sequence.safeParse(of['sequence'])];
  return transitId.success && place.success ? { transitId: transitId.data, sequence: place.data } : undefined;
};

/** What else of a message could be read: what it is about, whom it asks, of which trace it is part. */
const namedBy = (value: unknown, { event, trace }: EventAttributes): Omit<NotUnderstood, 'id' | 'content' | 'errors'> => {
  const [subject, place, asked] = [textIn(value, 'subject'), placeIn(event), stateAsked(value)];
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(place === undefined ? {} : { place }),
    ...(asked === undefined ? {} : { transitState: asked }),
    ...(trace === undefined ? {} : { trace }),
  };
};

/** The members of an object, without those that leave doubt. */
const clearIn = (body: string, doubts: readonly JsonFault[]): unknown => {
  const value: unknown = JSON.parse(body);
  if (typeof value !== 'object' || value === null) return undefined;
  const unclear = new Set(doubts.map(({ pointer }) => pointer));
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'data' && !unclear.has(`/${key}`)));
};

/** Partners are told of faults in English: a message names no language. */
const inEnglish = (found: Found): Finding => {
  const { path, kind, message } = said(english)(found);
  return { path, ...(kind === undefined ? {} : { kind }), message };
};

/** A key that comes twice is named by its place; of the rest, what is wrong is the text. */
const findingOf = (fault: JsonFault): Finding => {
  const { pointer } = fault;
  if (fault.kind === 'doubled-key') return inEnglish({ path: `message${pointer}`, ...faultOfJson(fault) });
  const finding = inEnglish({ path: 'message', ...faultOfJson(fault) });
  return pointer === '' ? finding : { ...finding, message: `${finding.message} (${pointer.slice(0, 200).toWellFormed()})` };
};

/** A text that is not JSON, or of which two readers make different things. It bears its id where that much is clear. */
const unreadable = (body: string, fault: JsonFault): NotUnderstood => {
  const content = hashOf(body.toWellFormed());
  const isJson = fault.kind !== 'not-json' && fault.kind !== 'too-large';
  const doubts = isJson ? [...jsonDoubts(body)] : [fault];
  const clear = isJson ? clearIn(body, doubts) : undefined;
  return {
    ...namedBy(clear, eventAttributes(clear)),
    id: textIn(clear, 'id') ?? `unreadable-${content.slice(0, 32)}`,
    content,
    errors: doubts.map(findingOf),
  };
};

const notUnderstood = (value: unknown, attributes: EventAttributes, errors: readonly Finding[]): NotUnderstood => {
  const content = hashOf(value);
  return { ...namedBy(value, attributes), id: textIn(value, 'id') ?? `unnamed-${content.slice(0, 32)}`, content, errors };
};

/** Reads what a partner sent. What is not understood keeps its own id where it has one, so that the sender knows what is meant. */
export const readMessage = (body: string): Result<Understood, NotUnderstood> => {
  const given = readJson(body, { bytesAtMost: messageBytesAtMost });
  if (!given.ok) return fail(unreadable(body, given.error));
  const attributes = eventAttributes(given.value);
  const { event, trace, errors } = attributes;
  const { read, found } = foundIn('message', partnerMessage(), event);
  if (errors.length + found.length > 0) return fail(notUnderstood(given.value, attributes, [...errors, ...found].map(inEnglish)));
  const message = read as PartnerMessage;
  const subject = textIn(event, 'subject');
  return ok({
    message,
    content: hashOf(event),
    ...(trace === undefined ? {} : { trace }),
    ...(subject === undefined || subject === message.subject ? {} : { spelled: subject }),
  });
};
