import { randomUUID } from 'node:crypto';
import { watchFile } from 'node:fs';
import { type ScheduleRow, schedules } from '../../../functions/schedule/schedules.ts';
import { clockFile } from '../clock-offset.ts';
import { invoke } from '../invoke.ts';
import { note, reason, told } from '../part.ts';

/** Wakes the scheduled functions: at their rate, at the start, and when the instance's clock is moved. */
const { state, blueprint } = told();
const running = new Set<string>();

const wake = async (name: string): Promise<void> => {
  if (running.has(name)) return;
  running.add(name);
  try {
    const result = await invoke(blueprint, `schedule-${name}`, { id: randomUUID(), time: new Date().toISOString() });
    if (!result.ok) note(`${name}: ${result.error}`);
  } catch (error) {
    note(`${name}: ${reason(error)}`);
  } finally {
    running.delete(name);
  }
};

for (const [name, { everyMinutes }] of Object.entries<ScheduleRow>(schedules)) {
  setInterval(() => void wake(name), everyMinutes * 60_000);
  watchFile(clockFile(state), { interval: 250 }, () => void wake(name));
  void wake(name);
}
note('The schedules run');
process.on('SIGTERM', () => process.exit(0));
