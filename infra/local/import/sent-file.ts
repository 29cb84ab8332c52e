import type { Answer } from './answer.ts';
import type { Checked } from './checked-line.ts';
import { type Sending, sentLine } from './sent-line.ts';

/** How many lines are on their way at once. */
export const atOnce = 8;

/** Why no further line is sent: the caller is let in for none of them, or nobody answers any more. */
const endOf = (answer: Answer, unanswered: number): string | undefined => {
  if (answer.status === 'refused' && [401, 403].includes(answer.problem.status)) return answer.problem.title;
  return unanswered >= atOnce && answer.status === 'unanswered' ? answer.why : undefined;
};

/**
 * Sends the lines of a file, several at once, and tells each as it is answered. A line that is refused stops no other, unless whoever
 * sends is not let in at all, or as many lines as are sent at once had no answer one after the other: then the rest is told as not sent,
 * and why comes back.
 */
export const sentFile = async (
  sending: Sending,
  lines: AsyncIterator<Checked>,
  tell: (answer: Answer) => void,
): Promise<string | undefined> => {
  let [end, unanswered]: [string | undefined, number] = [undefined, 0];
  const answered = async (line: Checked): Promise<Answer> => {
    if ('problem' in line) return { line: line.number, status: 'wrong', problem: line.problem };
    if (end !== undefined) return { line: line.number, status: 'not-sent' };
    const answer = await sentLine(sending, line);
    unanswered = answer.status === 'unanswered' ? unanswered + 1 : 0;
    end ??= endOf(answer, unanswered);
    return answer;
  };
  const sendOn = async (): Promise<void> => {
    for (let next = await lines.next(); next.done !== true; next = await lines.next()) tell(await answered(next.value));
  };
  await Promise.all(Array.from({ length: atOnce }, sendOn));
  return end;
};
