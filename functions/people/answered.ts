import { log } from '../log.ts';
import { actOn } from './act-on.ts';
import type { Answer, Done } from './answer.ts';
import { asked } from './asked.ts';
import type { Own } from './own.ts';

/** Whom or what it was about and what came of it: subject, roles and ids, and never an address or a password. */
const factsOf = (done: Done): Readonly<Record<string, unknown>> => ({
  subject: 'subject' in done ? done.subject : undefined,
  roles: 'roles' in done ? done.roles : undefined,
  secret: 'id' in done ? done.id : undefined,
});

/**
 * Does what was asked and notes it. The line of the log is the trail's one half, what was done; who asked is the other, which CloudTrail
 * writes down under the same request id: nothing that the caller says could prove it.
 */
export const answered = async (own: Own, said: unknown, requestId: string): Promise<Answer> => {
  const { success, data, error } = asked.safeParse(said);
  if (!success) {
    const wrong = error.issues.map(({ path, message }) => `${path.join('.') || 'act'}: ${message}`);
    return { done: false, kind: 'not-understood', wrong };
  }
  const noted = { requestId, act: data.act, state: own.state, wanted: 'roles' in data ? data.roles : undefined };
  log.info('people-asked', noted);
  const result = await actOn(own, data);
  if (!result.ok) {
    log.warn('people-refused', { ...noted, kind: result.error.kind });
    return { done: false, ...result.error };
  }
  log.info('people-done', { ...noted, ...factsOf(result.value) });
  return { done: true, ...result.value };
};
