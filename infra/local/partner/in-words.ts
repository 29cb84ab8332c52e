import type { Event } from './partner-queues.ts';

type Data = Readonly<Record<string, unknown>>;

/** The name of a message within its type: `received` of `readmit.transit.received.v1`. */
export const nameOf = (type: string): string => type.split('.').at(-2) ?? type;

const until = (data: Data): string => {
  const answer = data['answer'] as { earliest?: string; latest?: string; notComputed?: string; source: string };
  return answer.notComputed === undefined
    ? `It is to be answered before ${answer.earliest} or, in the latest reading, ${answer.latest}. ${answer.source}.`
    : `No legal time to answer is known: ${answer.source}.`;
};

const groundsOf = (data: Data): string =>
  (data['grounds'] as { code: string; country?: string }[])
    .map(({ code, country }) => (country === undefined ? code : `${code} (${country})`))
    .join(', ');

const errorsOf = (data: Data): string =>
  (data['errors'] as { path: string; message: string }[]).map(({ path, message }) => `${path}: ${message}`).join('; ');

const sentences: Readonly<Record<string, (data: Data) => string>> = {
  received: (data) => `The request is received, legally at ${data['receivedAt']}. ${until(data)}`,
  inadmissible: (data) => `The request came too late: ${data['source']}. The transit State may still accept it. ${until(data)}`,
  accepted: (data) => `Accepted by ${data['official']}: ${data['meetingPoint']}.`,
  refused: (data) =>
    `Refused: ${groundsOf(data)}. ${data['reasons'] ?? 'The words of a real risk stay with the State that found it.'}`,
  revoked: (data) =>
    `Revoked: ${[groundsOf(data), data['onwardNotAssured'] === true ? 'the way on is no longer assured' : ''].filter((why) => why !== '').join('; ')}.`,
  'acknowledgement-recorded': () => 'It is recorded that the revocation is known.',
  rejected: (data) => `Rejected: ${errorsOf(data)}.`,
  conflict: (data) => `In conflict with an earlier message of this id, which stands: ${errorsOf(data)}.`,
};

/** What a message says, in a sentence; one that the kit does not know tells its type and how the transit stands. */
export const inWords = ({ type, data }: Event): string =>
  sentences[nameOf(type)]?.(data) ?? `${type}; the transit is ${data['status']}.`;
