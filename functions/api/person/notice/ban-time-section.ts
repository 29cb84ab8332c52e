import type { EntryBan } from '../../../../domain/file/entry-ban.ts';
import { type BanTime, banTime } from '../../../../domain/sanction/ban-time.ts';
import { lastDaysInTime } from '../../../../domain/sanction/left-in-time.ts';
import { earliestDayAnywhere } from '../../../../domain/time/calendar-date.ts';
import { type Section, type Speaking, stated } from './speaking.ts';
import { dayText } from './spoken.ts';

/** Until when a person has to leave, and to prove it, for the ban to be lifted for that. An earlier ban accompanied another decision. */
const inTime = (speaking: Speaking, ban: EntryBan): readonly string[] => {
  const { language, own, state, now, words } = speaking;
  const last = ban.origin.from === 'decision' ? lastDaysInTime(own, ban, state) : undefined;
  if (last === undefined) return [];
  const { inTime: lifted, leaveBy, proofBy, proofLate } = words.sanctions.ban.time;
  if (last.toProve < earliestDayAnywhere(now)) return [stated(speaking, proofLate, dayText(language, last.toProve))];
  return [
    lifted,
    stated(speaking, leaveBy, dayText(language, last.toLeave)),
    stated(speaking, proofBy, dayText(language, last.toProve)),
  ];
};

const paragraphsOf = (speaking: Speaking, ban: EntryBan, time: BanTime): readonly string[] => {
  const { notBegun, running, lastDay, over, notComputed, stamp, presence } = speaking.words.sanctions.ban.time;
  const day = (label: string, on: string): string => stated(speaking, label, dayText(speaking.language, on));
  switch (time.is) {
    case 'lifted':
    case 'not-as-paper':
      return [];
    case 'not-confirmed':
    case 'no-rules':
      return [notComputed];
    case 'not-begun':
      return [notBegun, stamp, presence, ...inTime(speaking, ban)];
    case 'running':
      return [day(running, time.from), day(lastDay, time.until)];
    case 'over':
      return [over, day(lastDay, time.until)];
  }
};

/** When the time of a ban begins and ends, and how the exit from which it runs is proved; nothing of a ban that was lifted. */
export const banTimeSection = (speaking: Speaking, ban: EntryBan): readonly Section[] => {
  const paragraphs = paragraphsOf(speaking, ban, banTime(speaking, ban, speaking.state, speaking.now));
  return paragraphs.length === 0 ? [] : [{ heading: speaking.words.sanctions.ban.time.heading, paragraphs }];
};
