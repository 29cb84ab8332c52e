import type { DutyMailMessage } from '../schema/duty-mail-message.ts';

/**
 * Who gets a mail, of the duty addresses of its office in the order of call. What must be acted on goes to the one on call, and each
 * time that it is passed on to the next, so that somebody is in charge of it; what is gathered in a digest goes to all.
 */
export const addressesFor = (
  { urgency, passedOn = 0 }: Pick<DutyMailMessage, 'urgency' | 'passedOn'>,
  addresses: readonly string[],
): readonly string[] => {
  if (urgency === 'digest') return addresses;
  const onCall = Math.min(passedOn, addresses.length - 1);
  return addresses.slice(onCall, onCall + 1);
};
