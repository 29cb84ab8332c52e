import { existsSync } from 'node:fs';
import { asksHelp } from '../asks-help.ts';
import { clockOffset, setClockOffset } from './clock-offset.ts';
import { placesHere } from './places.ts';

const usage = `Usage: npm run -s clock                            what the clock of the instance of this machine says
       npm run -s clock -- 2026-12-01T08:00Z      moves it there
       npm run -s clock -- now                    puts it back
`;

/** `npm run -s clock -- 2026-12-01T08:00Z`: moves the local instance's clock; `now` puts it back; nothing prints it. */
const run = (asked: string | undefined): number => {
  if (asksHelp(usage)) return 0;
  const { state } = placesHere();
  if (!existsSync(state)) {
    process.stderr.write(`There is no instance with its state in ${state}: start one with npm start\n`);
    return 1;
  }
  if (asked !== undefined) {
    const time = asked === 'now' ? Date.now() : Date.parse(asked);
    if (Number.isNaN(time)) {
      process.stderr.write(`${asked} is no point in time: write it as 2026-12-01T08:00Z, or now\n`);
      return 2;
    }
    setClockOffset(state, asked === 'now' ? 0 : time - Date.now());
  }
  process.stdout.write(`${new Date(Date.now() + clockOffset(state)).toISOString()}\n`);
  return 0;
};

process.exitCode = run(process.argv[2]);
