import { randomUUID } from 'node:crypto';
import { watchFile } from 'node:fs';
import { type ScheduleRow, schedules } from '../../../functions/schedule/schedules.ts';
import { clockFile } from '../clock-offset.ts';
import { invoke } from '../invoke.ts';
import { note, reason, told } from '../part.ts';

/** Wakes the scheduled functions: at their rate, at the start, and when the instance's clock is moved. */
const { state, blueprint } = told();
const retryMs = 500;

const running = new Set<string>();
/** Woken again while they ran: the clock may have been moved since they looked at it. */
const again = new Set<string>();

const wake = async (name: string): Promise<void> => {
  if (running.has(name)) {
    again.add(name);
    return;
  }
  running.add(name);
  try {
    const result = await invoke(blueprint, `schedule-${name}`, { id: randomUUID(), time: new Date().toISOString() });
    if (!result.ok) note(`${name}: ${result.error}`);
  } catch (error) {
    note(`${name}: ${reason(error)}`);
    // The function host starts, or starts again: as in AWS what could not be invoked is tried anew, and not first at the next turn.
    setTimeout(() => void wake(name), retryMs);
  } finally {
    running.delete(name);
  }
  if (again.delete(name)) await wake(name);
};

for (const [name, { everyMinutes }] of Object.entries<ScheduleRow>(schedules)) {
  setInterval(() => void wake(name), everyMinutes * 60_000);
  watchFile(clockFile(state), { interval: 250 }, () => void wake(name));
  void wake(name);
}
note('The schedules run');
process.on('SIGTERM', () => process.exit(0));
